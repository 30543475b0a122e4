import {
  captionOf,
  labelOf,
  type BlockNode,
  type ClauseDocument,
  type HeadingNode,
  type TableNode,
} from '@kravsmed/clauses';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { blockWords, inlineWords } from '../cell-words';
import { BUYER_ONLY_TAB, FONT, LOOK } from '../look';
import { workbookWordsIn } from '../words';
import { Grid } from './grid';
import { printedOn } from './print';

/** A label or a number; the words; and room for the tables. */
const WIDTHS = [28, 84, 20, 16];
const WORDS = 1;

/** What the buyer alone needs, to be taken out before the tender is published; nothing where there is none. */
export function annexSheet(document: ClauseDocument, annex: ClauseDocument['annex']): WriteSheet[] {
  if (annex.length === 0) return [];
  const grid = new Grid(WIDTHS);
  const levels = annex.flatMap((node) => (node.kind === 'heading' ? [node.level] : []));
  const top = Math.min(...levels);
  for (const node of annex) put(grid, node, top);
  return [
    {
      name: workbookWordsIn(document.language).sheets.annex,
      ...grid.written,
      view: { tabColor: { rgb: BUYER_ONLY_TAB } },
      ...printedOn('a4', document),
    },
  ];
}

function put(grid: Grid, node: BlockNode, top: number): void {
  switch (node.kind) {
    case 'heading':
      return putHeading(grid, node, top);
    case 'table':
      return putTable(grid, node);
    case 'labelled':
      return grid.words({ 0: inlineWords(labelOf(node)), [WORDS]: blockWords(node.children) }, []);
    default:
      return grid.words({ [WORDS]: blockWords([node]) }, []);
  }
}

/** With air above it, except at the very top. */
function putHeading(grid: Grid, node: HeadingNode, top: number): void {
  if (!grid.isEmpty) grid.skip();
  const size = [14, 12][node.level - top] ?? FONT.size;
  const style: CellStyle = { ...LOOK.heading, font: { ...FONT, bold: true, size } };
  grid.heading(blockWords([node]), style, size);
}

function putTable(grid: Grid, table: TableNode): void {
  if (table.caption !== '') grid.wide(inlineWords(captionOf(table)));
  if (table.header.length > 0) grid.header(table.header.map(inlineWords));
  for (const row of table.rows) grid.row(row.map(blockWords));
}
