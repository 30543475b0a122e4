import type { InlineNode, TableNode } from '@kravsmed/clauses';
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { TEXT_WIDTH } from '../page';
import type { BlockRenderer, RenderContext } from '../render-context';
import { STYLE } from '../style-ids';

/** A table as wide as the page, whose header comes again on each page. */
export const renderTable: BlockRenderer<TableNode> = (node, context) => {
  const sum = node.widths.reduce((total, width) => total + width, 0);
  const columnWidths = node.widths.map((width) => Math.floor((width / sum) * TEXT_WIDTH));
  const row = (cells: TableNode['header'], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((cell, index) => tableCell(cell, columnWidths[index] ?? 0, context)),
    });
  return [
    new Paragraph({ style: STYLE.caption, text: node.caption }),
    new Table({
      style: STYLE.table,
      tableLook: { firstRow: true, noHBand: true, noVBand: true },
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths,
      rows: [row(node.header, true), ...node.rows.map((cells) => row(cells, false))],
    }),
    // Word joins two tables that touch, and asks for a paragraph after the last.
    new Paragraph({ style: STYLE.normal }),
  ];
};

const tableCell = (
  words: readonly InlineNode[],
  width: number,
  context: RenderContext,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: STYLE.tableText, children: context.inlines(words) })],
  });
