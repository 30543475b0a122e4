import type { Language } from '@kravsmed/domain';
import type { PlacedClause } from './arrangement/placed';
import { percentIn } from './clause/content';
import { numberOf } from './clause/cross-reference';
import { paragraph, text } from './inline-words';
import type { TableCell, TableNode } from './nodes';
import type { Words } from './words';

/** How award criteria weigh, summed lot by lot as they are evaluated; nothing where none has a weight. */
export function weightsTable(
  clauses: readonly PlacedClause[],
  language: Language,
  words: Words,
): TableNode[] {
  if (!clauses.some(({ clause }) => weightOf(clause.item.weight) > 0)) return [];
  const { weights } = words;
  const lots = [...new Set(clauses.map(({ clause }) => clause.section.lot))];
  return [
    {
      kind: 'table',
      caption: weights.caption,
      widths: [52, 20, 28],
      header: [weights.criterion, weights.place, weights.weight].map((name) => [text(name)]),
      rows: lots.flatMap((lot) => {
        const inLot = clauses.filter(({ clause }) => clause.section.lot === lot);
        return [
          ...inLot.map((placed) => row(placed, language, words)),
          sum(
            inLot,
            lots.length > 1 && lot !== '' ? weights.sumOfLot(lot) : weights.sum,
            language,
            words,
          ),
        ];
      }),
      rowHeaders: true,
    },
  ];
}

function row(placed: PlacedClause, language: Language, words: Words): TableCell[] {
  const { title, item } = placed.clause;
  const weight = weightOf(item.weight);
  return [
    [paragraph(title)],
    [{ kind: 'paragraph', children: numberOf(placed, words) }],
    [paragraph(weight === 0 ? words.weights.none : percentIn(weight, language))],
  ];
}

/** Rounded, so that 33.3 + 33.3 + 33.4 is 100 and not a hair more. */
function sum(
  clauses: readonly PlacedClause[],
  name: string,
  language: Language,
  { weights }: Words,
): TableCell[] {
  const total = clauses.reduce((before, { clause }) => before + weightOf(clause.item.weight), 0);
  return [
    [paragraph(name)],
    [paragraph(weights.count(clauses.length))],
    [paragraph(percentIn(Math.round(total * 1e6) / 1e6, language))],
  ];
}

const weightOf = (weight: number | null | undefined): number => weight ?? 0;
