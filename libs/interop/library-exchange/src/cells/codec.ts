import type { Language, LocalizedText, Result } from '@kravsmed/domain';

/** What a cell can hold. A day is a `Date` at midnight UTC. */
export type CellValue = string | number | boolean | Date | null;
export type Filled = Exclude<CellValue, null>;

/** How a value is written in a cell and read from one, whatever a spreadsheet program did to it. */
export interface Codec<T> {
  /** How the cell looks: words stay words, a day is a day. */
  readonly look: 'words' | 'block' | 'day' | 'number' | 'any';
  write(value: T, language: Language): CellValue;
  read(cell: Filled): Result<T, LocalizedText>;
  /** For a drop-down: all that may stand here. */
  choices?(language: Language): readonly string[];
  /** What a faulty cell is taken for, so that the rest of its row can be looked at too. */
  readonly fallback: T;
}

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A cell in the words of a message, cut when it is long. */
export function shown(cell: Filled): string {
  const text = wordsOf(cell).trim();
  return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`;
}

/** What was typed, when a program made a number or a day of it. */
export function wordsOf(cell: Filled): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).replace(/\r\n?/g, '\n');
}

/** Two spellings of a word that a reader takes for the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[\s*_-]+/g, ' ')
    .trim();

/** What a formula that failed leaves in its cell, in English and in Swedish. */
const SHEET_ERROR =
  /^\s*#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|REFERENS!|SAKNAS!|VÄRDEFEL!|NAMN\?|DIVISION\/0!|SKÄRNING!|OGILTIGT!)\s*$/;

export const isSheetError = (cell: CellValue): boolean =>
  typeof cell === 'string' && SHEET_ERROR.test(cell);
