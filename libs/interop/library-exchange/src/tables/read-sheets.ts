import type { LocalizedText } from '@kravsmed/domain';
import { folded, isBlank, wordsOf } from '../cells/codec';
import { columnLetters } from '../exchange-problem';
import { wholeFile, type Position } from '../places';
import type { ProblemList } from '../problem-list';
import { SHEETS } from './all-sheets';
import { isHowTo } from './how-to';
import type { Columns, Sheet } from './sheet';
import { SheetRow, type Layout, type RawRow, type RawSheet } from './sheet-row';

/** The sheets of a file, found by their names and headings in either language. */
export class ReadSheets {
  private readonly found = new Map<string, RawSheet>();

  constructor(
    sheets: readonly RawSheet[],
    private readonly problems: ProblemList,
  ) {
    for (const raw of sheets) this.match(raw);
  }

  get isEmpty(): boolean {
    return this.found.size === 0;
  }

  /** The rows of a sheet; none when the file does not have it. */
  rows<C extends Columns>(sheet: Sheet<C>): readonly SheetRow<C>[] {
    const raw = this.found.get(sheet.key);
    const [header, ...rows] = raw?.rows ?? [];
    if (raw === undefined || header === undefined) return [];
    const layout = this.layout(sheet, raw.name, header);
    if (layout === undefined) return [];
    return rows.map((row) => new SheetRow(sheet, layout, row, this.problems));
  }

  private match(raw: RawSheet): void {
    if (isHowTo(raw.name) || raw.rows.length === 0) return;
    const sheet = SHEETS.find(({ key, name, file }) =>
      [key, name.sv, name.en, file.sv, file.en].some((one) => folded(one) === folded(raw.name)),
    );
    if (sheet === undefined) {
      const names = (language: keyof LocalizedText): string =>
        SHEETS.map(({ name }) => name[language]).join(', ');
      this.problems.take(
        wholeFile(raw.name, {
          sv: `Bladet "${raw.name}" känns inte igen. Ge det ett av namnen ${names('sv')}, eller ta bort det.`,
          en: `The sheet "${raw.name}" is not known. Give it one of the names ${names('en')}, or delete it.`,
        }),
      );
    } else if (this.found.has(sheet.key)) {
      this.problems.take(
        wholeFile(raw.name, {
          sv: `Bladet "${sheet.name.sv}" finns två gånger. Ta bort det ena.`,
          en: `The sheet "${sheet.name.en}" is there twice. Delete one of them.`,
        }),
      );
    } else this.found.set(sheet.key, raw);
  }

  private layout(sheet: Sheet, file: string, header: RawRow): Layout | undefined {
    const columnOf = new Map<string, number>();
    const headings = header.cells.map((cell) => (cell === null ? '' : wordsOf(cell).trim()));
    const at = (column: number): Position => ({
      file,
      line: header.row,
      column,
      cell: `${columnLetters(column)}${header.row}`,
      pointer: `/${sheet.key}`,
    });
    header.cells.forEach((cell, index) => {
      if (isBlank(cell)) return;
      const heading = headings[index] ?? '';
      const known = Object.entries(sheet.columns).find(([key, { name }]) =>
        [key, name.sv, name.en].some((one) => folded(one) === folded(heading)),
      );
      if (known === undefined) {
        this.problems.add(at(index + 1), {
          sv: `Kolumnen "${heading}" känns inte igen på bladet ${sheet.name.sv}. Rätta rubriken, eller ta bort kolumnen.`,
          en: `The column "${heading}" is not known on the sheet ${sheet.name.en}. Correct the heading, or delete the column.`,
        });
      } else if (columnOf.has(known[0])) {
        this.problems.add(at(index + 1), {
          sv: `Kolumnen "${heading}" finns två gånger. Ta bort den ena.`,
          en: `The column "${heading}" is there twice. Delete one of them.`,
        });
      } else columnOf.set(known[0], index + 1);
    });
    const missing = Object.entries(sheet.columns).filter(
      ([key, { required }]) => required && !columnOf.has(key),
    );
    if (missing.length > 0) {
      const names = (language: keyof LocalizedText): string =>
        missing.map(([, { name }]) => `"${name[language]}"`).join(', ');
      this.problems.add(at(1), {
        sv: `Bladet ${sheet.name.sv} saknar ${names('sv')} på rubrikraden. Lägg till det som saknas.`,
        en: `The sheet ${sheet.name.en} lacks ${names('en')} in its heading row. Add what is missing.`,
      });
      return undefined;
    }
    return { file, columnOf, headings, firstRow: header.row + 1 };
  }
}
