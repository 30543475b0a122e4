import type { CellStyle } from 'hucre/xlsx';

/** As wide in every program: where Arial is missing, a font of the same measures stands in. */
export const FONT = { name: 'Arial', size: 10 } as const;

const LINE = { style: 'thin', color: { rgb: 'BFC7C3' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const TOP = { vertical: 'top', wrapText: true } as const;

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

export const LOOK = {
  header: {
    font: { ...FONT, bold: true },
    fill: solid('DCE9E2'),
    border: BORDER,
    alignment: { vertical: 'center', wrapText: true },
  },
  cell: { font: FONT, border: BORDER, alignment: TOP },
  number: { font: FONT, border: BORDER, alignment: { ...TOP, horizontal: 'left' } },
  /** Beside a table, without its lines. */
  words: { font: FONT, alignment: TOP },
  heading: { alignment: { vertical: 'top' } },
} as const satisfies Record<string, CellStyle>;

export const BUYER_ONLY_TAB = 'B3261E';
