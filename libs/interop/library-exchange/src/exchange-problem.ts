import type { DataProblem } from '@kravsmed/criteria-data';
import type { LocalizedText } from '@kravsmed/domain';

/**
 * One fault in a file that somebody wants to bring in. In a workbook or a CSV file `file` is the sheet,
 * `line` the row and `column` the column, all counted from 1 as the program that shows them does.
 */
export interface ExchangeProblem extends DataProblem {
  /** Where in the data it is: `/versions/12/level`, the 13th row of data on that sheet. */
  readonly pointer: string;
  /** In a table: the cell, as `L14`. */
  readonly cell?: string;
  /** In a table: the heading of the column. */
  readonly heading?: string;
}

/** "L" for the twelfth column. */
export const columnLetters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1);

/** In the order in which somebody would put them right: file by file, from the top down. */
export function inOrder(problems: readonly ExchangeProblem[]): ExchangeProblem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  const place = new Map(files.map((file, index) => [file, index]));
  return [...problems].sort(
    (a, b) =>
      (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line || a.column - b.column,
  );
}

/** Where it stands, for a reader: "Versioner, rad 14, kolumn L (Nivå)". */
export function placeInWords(problem: ExchangeProblem): LocalizedText {
  const { file, line, column, cell, heading } = problem;
  if (cell === undefined) {
    return {
      sv: `${file}, rad ${line}, tecken ${column}`,
      en: `${file}, line ${line}, character ${column}`,
    };
  }
  const letters = columnLetters(column);
  const named = heading === undefined ? letters : `${letters} (${heading})`;
  return {
    sv: `${file}, rad ${line}, kolumn ${named}`,
    en: `${file}, row ${line}, column ${named}`,
  };
}
