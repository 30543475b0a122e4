import type { Library, Selection } from '@kravsmed/domain';
import { buyersAnnex } from './annex';
import { tenderBody } from './body';
import { chosenClauses } from './chosen-clause';
import { printable } from './inline-words';
import type { ClauseDocument } from './nodes';
import { wordsIn } from './words';

export interface BuildOptions {
  /** What makes the file: "Kravsmed 0.1.0". */
  readonly producer: string;
}

/**
 * The words of a selection in the order of a tender. The selection must have been checked: an unknown
 * criterion, version or product group is a slip in the calling code, and throws.
 */
export function buildClauseDocument(
  selection: Selection,
  library: Library,
  { producer }: BuildOptions,
): ClauseDocument {
  const words = wordsIn(selection.language);
  const clauses = chosenClauses(selection, library, words);
  const groups = [...new Set(clauses.map((clause) => clause.section.group))];
  return {
    language: selection.language,
    title: printable(selection.title).trim(),
    subject: groups.map((group) => group.name[selection.language]).join(', '),
    body: tenderBody(clauses, selection, words),
    annex: buyersAnnex(clauses, selection, words),
    selection,
    producer: printable(producer),
  };
}
