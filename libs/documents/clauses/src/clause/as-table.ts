import { paragraph, text } from '../inline-words';
import type { TableCell } from '../nodes';
import { buyerName, reference } from './provenance';
import type { ClauseSetter } from './setter';

/** Names to the left, words to the right, in percent. */
const WIDTHS = [22, 78];

/** Its heading, and under it a table with a row for what is asked and one for each other part. */
export const asTable: ClauseSetter = ({ clause, place }, content, { selection, words }) => {
  const { adaptation, use } = clause.item;
  const asked: TableCell = [
    paragraph(words.asked[use]),
    ...(adaptation ? [paragraph(words.adaptedBy(buyerName(selection, words)))] : []),
  ];
  return [
    { kind: 'heading', ...place, children: [text(clause.title)] },
    reference(clause, selection, words),
    {
      kind: 'table',
      caption: '',
      widths: WIDTHS,
      header: [],
      rows: [
        [asked, [...content.asked, ...content.seeAlso]],
        ...content.parts.map(({ label, children }) => [[paragraph(label)], children]),
      ],
      rowHeaders: true,
    },
  ];
};
