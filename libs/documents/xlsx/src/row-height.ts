/** A row cannot be higher than this, in points. */
const HIGHEST = 409;
const LINE = 12.75;
const AIR = 4;
/** Letters are narrower than digits, by which a column's width is told; a little less, to be on the safe side. */
const LETTERS_A_DIGIT = 1.14;

export interface WrappedWords {
  readonly words: string;
  /** Of the cell, in digits. */
  readonly width: number;
}

/**
 * High enough for the longest of the cells. Excel would find out by itself when it opens the file, but
 * not every program does, and a row that hides its last line is worse than one with air in it.
 */
export function rowHeight(cells: readonly WrappedWords[], lineHeight = LINE): number {
  const lines = Math.max(1, ...cells.map(({ words, width }) => wrappedLines(words, width)));
  return Math.min(HIGHEST, lines * lineHeight + AIR);
}

const wrappedLines = (words: string, width: number): number =>
  words
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, Math.max(1, width * LETTERS_A_DIGIT)), 0);

/** A space that may not break counts as a letter. */
function linesOf(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += used === 0 ? 0 : 1;
      lines += Math.ceil(word.length / room) - 1;
      used = word.length % room || word.length;
    }
  }
  return lines;
}
