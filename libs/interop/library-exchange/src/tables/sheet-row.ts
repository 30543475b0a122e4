import { refused, type LocalizedText } from '@kravsmed/domain';
import { isBlank, isSheetError, type CellValue } from '../cells/codec';
import { columnLetters } from '../exchange-problem';
import type { Place, Position } from '../places';
import type { ProblemList } from '../problem-list';
import type { Columns, RowOf, Sheet } from './sheet';

/** A sheet as some program wrote it: the rows that are not empty, counted from 1. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Where a sheet's columns stand in the file: their headings may have been moved about. */
export interface Layout {
  readonly file: string;
  readonly columnOf: ReadonlyMap<string, number>;
  readonly headings: readonly string[];
  /** The first row of data: below it rows count from 0 in pointers. */
  readonly firstRow: number;
}

const ERROR_CELL: LocalizedText = {
  sv: 'Cellen har en formel som inte går att räkna ut. Skriv värdet i stället för formeln.',
  en: 'The cell has a formula that cannot be worked out. Write the value instead of the formula.',
};

/** One row, whose cells are read as they are asked for. What is wrong is told once. */
export class SheetRow<C extends Columns = Columns> {
  private readonly faulty = new Set<string>();

  constructor(
    private readonly sheet: Sheet<C>,
    private readonly layout: Layout,
    private readonly raw: RawRow,
    private readonly problems: ProblemList,
  ) {}

  get row(): number {
    return this.raw.row;
  }

  /** The value, or undefined when the cell is empty or cannot be read. */
  value<K extends keyof C & string>(key: K): RowOf<C>[K] {
    const column = this.sheet.columns[key];
    const cell = this.cell(key);
    if (column === undefined || cell === null || this.faulty.has(key)) return undefined;
    const read = isSheetError(cell) ? refused(ERROR_CELL) : column.codec.read(cell);
    if (read.ok) return read.value as RowOf<C>[K];
    this.faulty.add(key);
    this.refuse(key, read.error);
    return undefined;
  }

  /** The value that must be there. A row without it is told, and looked at further with a stand-in. */
  need<K extends keyof C & string>(key: K): NonNullable<RowOf<C>[K]> {
    const column = this.sheet.columns[key];
    const value = this.value(key);
    if (value !== undefined && value !== null) return value;
    if (!this.faulty.has(key)) this.missing(key);
    return column?.codec.fallback as NonNullable<RowOf<C>[K]>;
  }

  /** Whether there is anything in the cell. */
  has(key: keyof C & string): boolean {
    return this.cell(key) !== null;
  }

  missing(key: keyof C & string): void {
    const name = this.sheet.columns[key]?.name ?? { sv: key, en: key };
    this.faulty.add(key);
    this.refuse(key, {
      sv: `${name.sv} saknas. Fyll i cellen.`,
      en: `${name.en} is missing. Fill in the cell.`,
    });
  }

  refuse(key: keyof C & string, message: LocalizedText): void {
    this.problems.add(this.position(key), message);
  }

  /** Whether the cell is empty where it may not be, or cannot be read. */
  isFaulty(key: keyof C & string): boolean {
    return this.faulty.has(key);
  }

  get hasFault(): boolean {
    return this.faulty.size > 0;
  }

  position(key?: string): Position {
    const { file, columnOf, headings, firstRow } = this.layout;
    const column = (key === undefined ? undefined : columnOf.get(key)) ?? 1;
    const heading = headings[column - 1];
    return {
      file,
      line: this.raw.row,
      column,
      cell: `${columnLetters(column)}${this.raw.row}`,
      ...(heading === undefined || heading === '' ? {} : { heading }),
      pointer: `/${this.sheet.key}/${this.raw.row - firstRow}${key === undefined ? '' : `/${key}`}`,
    };
  }

  /** The place of what the row holds: `columns` tells in which column each of its fields stands. */
  place(columns: Readonly<Record<string, keyof C & string>> = {}): Place {
    return (path) => {
      for (let length = path.length; length > 0; length -= 1) {
        const field = path.slice(0, length).join('.');
        const key = columns[field] ?? (field in this.sheet.columns ? field : undefined);
        if (key !== undefined) return this.position(key);
      }
      return this.position(columns['']);
    };
  }

  private cell(key: string): Exclude<CellValue, null> | null {
    const column = this.layout.columnOf.get(key);
    const cell = column === undefined ? null : this.raw.cells[column - 1];
    return isBlank(cell) ? null : (cell ?? null);
  }
}

/** The row of a sheet that is named by its type: `RowIn<typeof VERSIONS>`. */
export type RowIn<S> = S extends Sheet<infer C extends Columns> ? SheetRow<C> : never;
