import type { InlineNode, TableCell, TableNode } from '@kravsmed/clauses';
import { LOOK } from '../look';
import type { Line } from '../line-breaking';
import { toRuns } from '../runs';
import type { Place, Writer } from './writer';

const PADDING = { x: 5, y: 4 };

interface Column {
  readonly x: number;
  readonly width: number;
}

/** A table with header cells; the header is shown again on each page, the second time as decoration. */
export function writeTable(writer: Writer, node: TableNode, place: Place): void {
  const { pen } = writer;
  const columns = columnsOf(node.widths, place);
  const look = LOOK.small;
  const linesOf = (cells: readonly (readonly InlineNode[])[], bold: boolean) =>
    cells.map((cell, index) =>
      pen.lines(toRuns(cell, { bold }), look.size, (columns[index]?.width ?? 0) - 2 * PADDING.x),
    );
  const header = linesOf(node.header, true);
  const headerHeight = heightOf(header);

  pen.element(place.parent, 'Table', (table) => {
    const row = (cells: readonly (readonly Line[])[], tag: 'TH' | 'TD') => {
      const top = pen.y;
      const height = heightOf(cells);
      pen.element(table, 'TR', (tr) => {
        cells.forEach((lines, index) => {
          const scope = tag === 'TH' ? { scope: 'Column' as const } : {};
          pen.element(
            tr,
            tag,
            (cell) => {
              pen.y = top + PADDING.y;
              for (const line of lines) {
                pen.writeLine(cell, tag, line, look, (columns[index]?.x ?? 0) + PADDING.x);
                pen.y += look.lineHeight;
              }
            },
            scope,
          );
        });
      });
      pen.y = top + height;
      rule(writer, place, tag === 'TH' ? 1 : 0.5);
    };

    pen.reserve(headerHeight + 3 * look.lineHeight);
    if (header.length > 0) {
      shade(writer, place, headerHeight);
      row(header, 'TH');
    }
    for (const cells of node.rows) {
      const lines = linesOf(cells.map(inlinesOf), false);
      if (pen.y + heightOf(lines) > pen.bottom) {
        pen.newPage();
        if (header.length > 0) repeatHeader(writer, place, columns, header, headerHeight);
      }
      row(lines, 'TD');
    }
    if (node.caption !== '') {
      pen.y += 4;
      pen.write(
        table,
        'Caption',
        toRuns([{ kind: 'text', text: node.caption }], { colour: LOOK.quiet }),
        look,
        place,
      );
    }
  });
  pen.y += place.look.after;
}

/** The words of a cell's paragraphs, one after the other. */
const inlinesOf = (cell: TableCell): readonly InlineNode[] =>
  cell.flatMap((block) => ('children' in block ? (block.children as readonly InlineNode[]) : []));

function columnsOf(widths: readonly number[], place: Place): readonly Column[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = place.x;
  return widths.map((share) => {
    const column = { x, width: (share / total) * place.width };
    x += column.width;
    return column;
  });
}

function heightOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(...cells.map((lines) => lines.length), 1) * LOOK.small.lineHeight + 2 * PADDING.y;
}

function shade({ pen }: Writer, place: Place, height: number): void {
  pen.artifact(() => pen.doc.rect(place.x, pen.y, place.width, height).fill(LOOK.shade));
}

function rule({ pen }: Writer, place: Place, thickness: number): void {
  pen.artifact(() =>
    pen.doc
      .moveTo(place.x, pen.y)
      .lineTo(place.x + place.width, pen.y)
      .lineWidth(thickness)
      .stroke(LOOK.rule),
  );
}

function repeatHeader(
  writer: Writer,
  place: Place,
  columns: readonly Column[],
  header: readonly (readonly Line[])[],
  height: number,
): void {
  const { pen } = writer;
  const top = pen.y;
  shade(writer, place, height);
  pen.artifact(() => {
    header.forEach((lines, index) => {
      pen.y = top + PADDING.y;
      for (const line of lines) {
        let x = (columns[index]?.x ?? 0) + PADDING.x;
        for (const run of line) {
          pen.draw(run, x, LOOK.small);
          x += pen.widthOf(run.text, run.face, LOOK.small.size);
        }
        pen.y += LOOK.small.lineHeight;
      }
    });
  });
  pen.y = top + height;
  rule(writer, place, 1);
}
