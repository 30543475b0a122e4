import { captionOf, type ClauseDocument, type TableNode } from '@kravsmed/clauses';
import type { WriteSheet } from 'hucre/xlsx';
import { blockWords, inlineWords } from '../cell-words';
import { workbookWordsIn } from '../words';
import { Grid } from './grid';
import { printedOn } from './print';

/** All columns together, in digits of the sheet's font: the width of a page lying down. */
const WIDTH = 140;

/** The closing table of the tender; nothing where it has none. */
export function registerSheet(document: ClauseDocument): WriteSheet[] {
  const table = document.body.findLast((node): node is TableNode => node.kind === 'table');
  if (table === undefined) return [];
  const share = WIDTH / table.widths.reduce((sum, width) => sum + width, 0);
  const grid = new Grid(table.widths.map((width) => Math.round(width * share)));
  grid.header(table.header.map(inlineWords));
  for (const row of table.rows) grid.row(row.map(blockWords));
  const range = grid.area;
  grid.skip();
  grid.wide(inlineWords(captionOf(table)));
  return [
    {
      name: workbookWordsIn(document.language).sheets.register,
      ...grid.written,
      autoFilter: { range },
      freezePane: { rows: 1 },
      ...printedOn('a4', document, { headerRow: true }),
    },
  ];
}
