import type { Cell, CellStyle } from 'hucre/xlsx';
import { FONT } from './look';
import { plainWords, type Run } from './runs';

/**
 * A program that is asked to edit a cell takes these for a formula. Declared as text, the words stay
 * words, whatever the buyer typed.
 */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/;
const TEXT_FORMAT = '@';

/** A cell of words: always a string, never a formula. */
export function wordsCell(runs: readonly Run[], style: CellStyle): Partial<Cell> {
  const words = plainWords(runs);
  const formatted = LIKE_A_FORMULA.test(words) ? { ...style, numFmt: TEXT_FORMAT } : style;
  return runs.every(isPlain)
    ? { type: 'string', value: words, style: formatted }
    : { type: 'richText', value: words, richText: runs.map(richRun), style: formatted };
}

export const numberCell = (value: number, style: CellStyle): Partial<Cell> => ({
  type: 'number',
  value,
  style,
});

const isPlain = ({ strong, emphasis, removed, added }: Run): boolean =>
  (strong ?? emphasis ?? removed ?? added) === undefined;

const richRun = ({
  text,
  strong,
  emphasis,
  removed,
  added,
}: Run): NonNullable<Cell['richText']>[number] => ({
  text,
  font: {
    ...FONT,
    ...(strong && { bold: true }),
    ...(emphasis && { italic: true }),
    ...(removed && { strikethrough: true }),
    ...(added && { underline: true }),
  },
});
