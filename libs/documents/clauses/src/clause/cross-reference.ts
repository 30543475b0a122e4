import type { PlacedClause } from '../arrangement/placed';
import { text } from '../inline-words';
import type { InlineNode, ParagraphNode } from '../nodes';
import type { Words } from '../words';
import type { Writing } from './writing';

/** "4.2.3", or "4.2 punkt 3" where clauses are the items of a list: its number as the format counts it. */
export const numberOf = ({ place, item }: PlacedClause, words: Words): InlineNode[] => [
  { kind: 'crossReference', target: place.anchor, text: place.number.join('.') },
  ...(item === undefined ? [] : [text(`\u00a0${words.item(item)}`)]),
];

/** "Se även 4.2.3.": the lower levels of the same that are asked for in the same document. */
export function seeAlso(
  placed: PlacedClause,
  { clauses, words, selection }: Writing,
): ParagraphNode[] {
  const raised = placed.clause.criterion.relations.flatMap((relation) => {
    const found =
      relation.kind === 'raises' ? nearest(placed, clauses, relation.criterion) : undefined;
    return found === undefined ? [] : [found];
  });
  if (raised.length === 0) return [];
  const list = new Intl.ListFormat(selection.language, { type: 'conjunction' });
  const named = list
    .formatToParts(raised.map((_, index) => String(index)))
    .flatMap(({ type, value }) => {
      const one = type === 'element' ? raised[Number(value)] : undefined;
      return one === undefined ? [text(value)] : numberOf(one, words);
    });
  return [{ kind: 'paragraph', children: [text(`${words.seeAlso} `), ...named, text('.')] }];
}

/** A criterion may stand in several lots and uses: the one meant is that of the same goods, then of the same use. */
function nearest(
  { clause: from }: PlacedClause,
  clauses: readonly PlacedClause[],
  criterion: string,
): PlacedClause | undefined {
  const likeness = ({ clause }: PlacedClause): number =>
    (clause.section === from.section ? 4 : 0) +
    (clause.section.lot === from.section.lot ? 2 : 0) +
    (clause.item.use === from.item.use ? 1 : 0);
  return clauses
    .filter(({ clause }) => clause.criterion.id === criterion)
    .reduce<PlacedClause | undefined>(
      (best, one) => (best !== undefined && likeness(best) >= likeness(one) ? best : one),
      undefined,
    );
}
