import type { TableCell as Cell, TableNode } from '@kravsmed/clauses';
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { TEXT_WIDTH } from '../page';
import type { BlockRenderer, RenderContext } from '../render-context';
import { STYLE } from '../style-ids';

/** A table as wide as the page, whose header comes again on each page. */
export const renderTable: BlockRenderer<TableNode> = (node, context) => {
  const sum = node.widths.reduce((total, width) => total + width, 0);
  const columnWidths = node.widths.map((width) => Math.floor((width / sum) * TEXT_WIDTH));
  const row = (cells: readonly Cell[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: tableHeader || cells.every((cell) => cell.length < 2),
      children: cells.map((cell, index) => tableCell(cell, columnWidths[index] ?? 0, context)),
    });
  const header = node.header.map((children): Cell => [{ kind: 'paragraph', children }]);
  return [
    ...(node.caption === '' ? [] : [new Paragraph({ style: STYLE.caption, text: node.caption })]),
    new Table({
      style: STYLE.table,
      tableLook: {
        firstRow: header.length > 0,
        firstColumn: node.rowHeaders,
        noHBand: true,
        noVBand: true,
      },
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths,
      rows: [
        ...(header.length === 0 ? [] : [row(header, true)]),
        ...node.rows.map((cells) => row(cells, false)),
      ],
    }),
    // Word joins two tables that touch, and asks for a paragraph after the last.
    new Paragraph({ style: STYLE.normal }),
  ];
};

const tableCell = (blocks: Cell, width: number, context: RenderContext): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: cellChildren(blocks, context),
  });

/** A cell holds paragraphs and tables; what else a block becomes has no place in one. */
const cellChildren = (blocks: Cell, context: RenderContext): (Paragraph | Table)[] =>
  context
    .blocks(blocks, { paragraphStyle: STYLE.tableText, listDepth: 0 })
    .filter(
      (child): child is Paragraph | Table => child instanceof Paragraph || child instanceof Table,
    );
