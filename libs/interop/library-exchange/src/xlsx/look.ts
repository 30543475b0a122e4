import type { CellStyle } from 'hucre/xlsx';
import type { Codec } from '../cells/codec';

/** As wide in every program: where Arial is missing, a font of the same measures stands in. */
const FONT = { name: 'Arial', size: 10 } as const;
const TOP = { vertical: 'top', wrapText: true } as const;

/** Year first, whatever the reader's own custom is: it is how the file says that days are written. */
export const DAY = 'yyyy-mm-dd';
/** A cell declared as text keeps its noughts and its equals signs. */
const TEXT = '@';

export const LOOK = {
  header: {
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE9E2' } },
    alignment: { vertical: 'center', wrapText: true },
  },
  title: { font: { ...FONT, bold: true, size: 14 }, alignment: TOP },
  words: { font: FONT, alignment: TOP },
  cell: { font: FONT },
} as const satisfies Record<string, CellStyle>;

export const LOOKS: Readonly<Record<Codec<unknown>['look'], CellStyle>> = {
  words: { font: FONT, alignment: TOP, numFmt: TEXT },
  block: { font: FONT, alignment: TOP, numFmt: TEXT },
  day: { font: FONT, alignment: { vertical: 'top' }, numFmt: DAY },
  number: { font: FONT, alignment: { vertical: 'top' } },
  any: { font: FONT, alignment: { vertical: 'top' } },
};
