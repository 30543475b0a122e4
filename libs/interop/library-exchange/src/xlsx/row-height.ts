import type { CellValue } from '../cells/codec';

/** Of ten points, with air. */
const LINE = 13;
/** The tallest that a row can be. */
const TALLEST = 409;

/**
 * So tall that wrapped words show: not every program finds that out by itself when it opens a file.
 * `widths` are in digits, as columns are.
 */
export function rowHeight(cells: readonly CellValue[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    typeof cell === 'string' ? linesOf(cell, widths[column] ?? 10) : 1,
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 2);
}

const linesOf = (text: string, width: number): number =>
  text
    .trimEnd()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 0.98) / width)), 0);
