import type { TableCell, TableNode } from '@kravsmed/clauses';
import type { Line } from '../line-breaking';
import { LOOK } from '../look';
import { toRuns } from '../runs';
import { cellLines } from './cell-lines';
import type { Place, Writer } from './writer';

const PADDING = { x: 5, y: 4 };
/** A row of more lines than this goes on over a page break rather than leaving a hole. */
const TALL = 14;
const SCOPE = { column: '/A<</O/Table/Scope/Column>>', row: '/A<</O/Table/Scope/Row>>' } as const;

interface Column {
  readonly x: number;
  readonly width: number;
}
type Cells = readonly (readonly Line[])[];

/** A table with header cells; the header is shown again on each page, the second time as decoration. */
export function writeTable(writer: Writer, node: TableNode, place: Place): void {
  const { pen } = writer;
  const look = LOOK.small;
  const columns = columnsOf(node.widths, place);
  const linesOf = (cells: readonly TableCell[], isHeader: (index: number) => boolean): Cells =>
    cells.map((cell, index) => {
      const width = (columns[index]?.width ?? 0) - 2 * PADDING.x;
      return cellLines(pen, cell, width, isHeader(index));
    });
  const header = linesOf(
    node.header.map((children) => [{ kind: 'paragraph', children }]),
    () => true,
  );
  const headerHeight = header.length === 0 ? 0 : heightOf(header);

  pen.reserve(headerHeight + 3 * look.lineHeight);
  const table = place.parent.child('Table');
  if (header.length > 0) {
    pen.box(place.x, pen.y, place.width, headerHeight, LOOK.shade);
    const row = table.child('TR');
    const cells = header.map(() => row.child('TH', SCOPE.column));
    drawCells(writer, columns, header, (line, x, index) => {
      const cell = cells[index];
      if (cell !== undefined) pen.writeLine(cell, line, look, x);
    });
    rule(writer, place, 1);
  }
  for (const row of node.rows) {
    const isHeader = (index: number) => node.rowHeaders && index === 0;
    let lines = linesOf(row, isHeader);
    const element = table.child('TR');
    const cells = row.map((_, index) =>
      isHeader(index) ? element.child('TH', SCOPE.row) : element.child('TD'),
    );
    const draw = (line: Line, x: number, index: number) => {
      const cell = cells[index];
      if (cell !== undefined) pen.writeLine(cell, line, look, x);
    };
    while (pen.y + heightOf(lines) > pen.bottom) {
      const room = Math.floor((pen.bottom - pen.y - 2 * PADDING.y) / look.lineHeight);
      if (longest(lines) > TALL && room >= 3) {
        drawCells(
          writer,
          columns,
          lines.map((cell) => cell.slice(0, room)),
          draw,
        );
        rule(writer, place, 0.5);
        lines = lines.map((cell) => cell.slice(room));
      }
      pen.newPage();
      if (header.length > 0) repeatHeader(writer, place, columns, header);
    }
    drawCells(writer, columns, lines, draw);
    rule(writer, place, 0.5);
  }
  if (node.caption !== '') {
    pen.y += 4;
    const caption = toRuns([{ kind: 'text', text: node.caption }], { colour: LOOK.quiet });
    pen.write(table, 'Caption', caption, look, place);
  }
  pen.y += place.look.after;
}

function columnsOf(widths: readonly number[], place: Place): readonly Column[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = place.x;
  return widths.map((share) => {
    const column = { x, width: (share / total) * place.width };
    x += column.width;
    return column;
  });
}

const longest = (cells: Cells): number => Math.max(...cells.map((lines) => lines.length), 1);
const heightOf = (cells: Cells): number => longest(cells) * LOOK.small.lineHeight + 2 * PADDING.y;

/** The cells of a row beside one another; the pen then stands below them. */
function drawCells(
  { pen }: Writer,
  columns: readonly Column[],
  cells: Cells,
  draw: (line: Line, x: number, index: number) => void,
): void {
  const top = pen.y;
  cells.forEach((lines, index) => {
    pen.y = top + PADDING.y;
    for (const line of lines) {
      draw(line, (columns[index]?.x ?? 0) + PADDING.x, index);
      pen.y += LOOK.small.lineHeight;
    }
  });
  pen.y = top + heightOf(cells);
}

function rule({ pen }: Writer, place: Place, thickness: number): void {
  pen.box(place.x, pen.y - thickness / 2, place.width, thickness, LOOK.rule);
}

function repeatHeader(
  writer: Writer,
  place: Place,
  columns: readonly Column[],
  header: Cells,
): void {
  const { pen } = writer;
  pen.box(place.x, pen.y, place.width, heightOf(header), LOOK.shade);
  drawCells(writer, columns, header, (line, x) => {
    let at = x;
    for (const run of line) at += pen.draw('Pagination', run, at, LOOK.small);
  });
  rule(writer, place, 1);
}
