import { captionOf, trackedRow, type TableCell, type TableNode } from '@kravsmed/clauses';
import { escapeXml } from '../package/xml';
import { moodIn, paragraph, rowMark } from '../paragraph';
import { TEXT_WIDTH } from '../page';
import type { BlockRenderer, Place, RenderContext } from '../render-context';
import { STYLE } from '../style-ids';

/** A table as wide as the page, whose header comes again on each page. */
export const renderTable: BlockRenderer<TableNode> = (node, context, place) => {
  const words = context.inlines(captionOf(node), moodIn(place));
  const caption = words === '' ? '' : paragraph(STYLE.caption, words, context, place);
  // Word joins two tables that touch, and asks for a paragraph after the last.
  return caption + tableOf(node, context, place) + paragraph(STYLE.normal, '', context, place);
};

function tableOf(node: TableNode, context: RenderContext, place: Place): string {
  const sum = node.widths.reduce((total, width) => total + width, 0);
  const widths = node.widths.map((width) => Math.floor((width / sum) * TEXT_WIDTH));
  const header = node.header.map((children): TableCell => [{ kind: 'paragraph', children }]);
  const rows = [
    rowOf({ cells: header, widths, isTop: true, headers: header.length }, context, place),
    ...node.rows.map((cells) => {
      const change = trackedRow(cells);
      const inside = change === undefined ? place : { ...place, change };
      return rowOf(
        { cells, widths, isTop: false, headers: node.rowHeaders ? 1 : 0 },
        context,
        inside,
      );
    }),
  ].join('');
  if (rows === '') return '';
  const style = header.length > 0 ? STYLE.table : STYLE.tableWithoutHeader;
  const look = `<w:tblLook w:firstRow="${header.length > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="${node.rowHeaders ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${context.styleId(style)}"/><w:tblW w:w="5000" w:type="pct"/>${look}${named(node.caption)}</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;
}

const named = (caption: string): string =>
  caption === '' ? '' : `<w:tblCaption w:val="${escapeXml(caption)}"/>`;

interface Row {
  readonly cells: readonly TableCell[];
  readonly widths: readonly number[];
  /** Comes again on each page. */
  readonly isTop: boolean;
  /** How many of the cells, from the first, name the others. */
  readonly headers: number;
}

function rowOf(
  { cells, widths, isTop, headers }: Row,
  context: RenderContext,
  place: Place,
): string {
  if (cells.length === 0) return '';
  const whole = cells.every((cell) => cell.length < 2) ? '<w:cantSplit/>' : '';
  const properties = whole + (isTop ? '<w:tblHeader/>' : '') + rowMark(context, place);
  const row = cells.map((cell, index) => {
    const paragraphStyle = index < headers ? STYLE.tableHeading : STYLE.tableText;
    const inside: Place = { ...place, paragraphStyle, listDepth: 0, inTable: true };
    const content = context.blocks(cell, inside) || paragraph(paragraphStyle, '', context, inside);
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  });
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${row.join('')}</w:tr>`;
}
