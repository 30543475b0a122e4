import { baseOfLocal, citeVersion, type Selection } from '@kravsmed/domain';
import type { ChosenClause } from '../chosen-clause';
import { printable, text } from '../inline-words';
import type { ReferenceNode } from '../nodes';
import type { Words } from '../words';

/** How the buyer is named in running text. */
export const buyerName = (selection: Selection, words: Words): string =>
  printable(selection.buyer ?? '').trim() || words.someBuyer;

/** The quiet line that cites the version. */
export function reference(clause: ChosenClause, selection: Selection, words: Words): ReferenceNode {
  return {
    kind: 'reference',
    criterion: clause.criterion.id,
    version: clause.version.version,
    state: clause.state,
    children: [text(provenance(clause, selection, words))],
  };
}

/** Whose words these are: the library's, the buyer's in their place, or an organisation's own. */
function provenance(clause: ChosenClause, selection: Selection, words: Words): string {
  const { criterion, version, citation, state } = clause;
  const { local } = criterion;
  const adapter = buyerName(selection, words);
  if (local === undefined) {
    return state === 'adapted'
      ? words.citedAdapted(citation, adapter)
      : words.citedUnaltered(citation);
  }
  const base = baseOfLocal(local, version.version);
  const origin =
    base === undefined
      ? words.citedLocal(citation, local.organisation)
      : words.citedFork(citation, local.organisation, citeVersion(base.criterion, base.version));
  return state === 'localAdapted' ? words.citedAdapted(origin, adapter) : origin;
}
