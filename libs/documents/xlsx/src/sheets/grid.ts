import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { numberCell, wordsCell } from '../cells';
import { cutForCells } from '../long-words';
import { LOOK } from '../look';
import { rowHeight, type WrappedWords } from '../row-height';
import { plainWords, type Run } from '../runs';

export type Content = readonly Run[] | number;

export interface RowOptions {
  readonly style?: CellStyle;
  /** The columns that are said again where a row goes on in the next. */
  readonly repeated?: readonly number[];
  /** In digits: what a button takes of a cell. */
  readonly taken?: number;
}

/** A filter's button, in digits. */
const BUTTON = 3;

/** A sheet as it is written, row by row from the top. */
export class Grid {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly heights = new Map<number, { height: number }>();
  private readonly merges: NonNullable<WriteSheet['merges']> = [];
  private next = 0;

  constructor(private readonly widths: readonly number[]) {}

  header(headers: readonly (readonly Run[])[]): void {
    this.row(headers, { style: LOOK.header, taken: BUTTON });
  }

  /** A cell a column. Words that no cell can hold go on in further rows. */
  row(
    contents: readonly Content[],
    { style = LOOK.cell, repeated = [], taken = 0 }: RowOptions = {},
  ): void {
    const cut = contents.map((content) =>
      typeof content === 'number' ? [content] : cutForCells(content),
    );
    const height = Math.max(1, ...cut.map((pieces) => pieces.length));
    for (let piece = 0; piece < height; piece += 1) {
      const inRow = cut.map(
        (pieces, column) => pieces[piece] ?? (repeated.includes(column) ? pieces[0] : []) ?? [],
      );
      inRow.forEach((content, column) => this.put(column, content, style));
      this.endRow(inRow.map((content, column) => this.wrapped(content, column, taken)));
    }
  }

  /** Words in the columns named, and nothing in the others. */
  words(contents: Readonly<Record<number, readonly Run[]>>, styles: readonly CellStyle[]): void {
    const row = this.widths.map((_, column) => cutForCells(contents[column] ?? []));
    const height = Math.max(...row.map((pieces) => pieces.length));
    for (let piece = 0; piece < height; piece += 1) {
      const inRow = row.map((pieces) => pieces[piece] ?? []);
      inRow.forEach((content, column) => {
        if (content.length > 0) this.put(column, content, styles[column] ?? LOOK.words);
      });
      this.endRow(inRow.map((content, column) => this.wrapped(content, column)));
    }
  }

  /** One line that runs over the columns beside it. */
  heading(content: readonly Run[], style: CellStyle, size: number): void {
    this.put(0, content, style);
    this.endRow([], size * 1.3);
  }

  /** Words over the whole width. */
  wide(content: readonly Run[]): void {
    const width = this.widths.reduce((sum, one) => sum + one, 0);
    this.put(0, content, LOOK.words);
    const last = this.widths.length - 1;
    this.merges.push({ startRow: this.next, endRow: this.next, startCol: 0, endCol: last });
    this.endRow([{ words: plainWords(content), width }]);
  }

  skip(): void {
    this.next += 1;
  }

  get isEmpty(): boolean {
    return this.next === 0;
  }

  /** "A1:N24": all that is written so far. */
  get area(): string {
    return `A1:${columnLetters(this.widths.length - 1)}${this.next}`;
  }

  get written(): Pick<WriteSheet, 'columns' | 'cells' | 'rowDefs' | 'merges'> {
    return {
      columns: this.widths.map((width) => ({ width })),
      cells: this.cells,
      rowDefs: this.heights,
      merges: this.merges,
    };
  }

  private put(column: number, content: Content, style: CellStyle): void {
    this.cells.set(
      `${this.next},${column}`,
      typeof content === 'number' ? numberCell(content, LOOK.number) : wordsCell(content, style),
    );
  }

  private endRow(cells: readonly WrappedWords[], lineHeight?: number): void {
    this.heights.set(this.next, { height: rowHeight(cells, lineHeight) });
    this.next += 1;
  }

  private wrapped(content: Content, column: number, taken = 0): WrappedWords {
    return {
      words: typeof content === 'number' ? String(content) : plainWords(content),
      width: (this.widths[column] ?? 0) - taken,
    };
  }
}

const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
