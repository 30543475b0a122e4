import type { Library, Selection } from '@kravsmed/domain';
import { arranged } from './arrangement/arrange';
import { clausesIn, placed } from './arrangement/placed';
import { buyersAnnex } from './annex';
import { tenderBody } from './body';
import { chosenClauses } from './chosen-clause';
import { presentationOf, type Presentation } from './clause/presentation';
import { printable } from './inline-words';
import type { ClauseDocument } from './nodes';
import { wordsIn } from './words-in';

export interface BuildOptions {
  /** What makes the file: "Kravsmed 0.1.0". */
  readonly producer: string;
  /** How clauses are set, where the format has a way of its own: a workbook is rows and columns. */
  readonly presentation?: Presentation;
}

/**
 * The words of a selection in the order of a tender. The selection must have been checked: an unknown
 * criterion, version or product group is a slip in the calling code, and throws.
 */
export function buildClauseDocument(
  selection: Selection,
  library: Library,
  { producer, presentation = presentationOf(selection) }: BuildOptions,
): ClauseDocument {
  const words = wordsIn(selection.language);
  const chosen = chosenClauses(selection, library, words);
  const parts = placed(
    arranged(chosen, selection, words),
    selection,
    presentation.style === 'list',
  );
  const clauses = clausesIn(parts);
  const inOrder = clauses.map(({ clause }) => clause);
  const groups = [...new Set(inOrder.map((clause) => clause.section.group))];
  return {
    language: selection.language,
    title: printable(selection.title).trim(),
    subject: groups.map((group) => group.name[selection.language]).join(', '),
    body: tenderBody(parts, { selection, words, presentation, clauses }),
    annex: buyersAnnex(inOrder, selection, words),
    selection,
    producer: printable(producer),
  };
}
