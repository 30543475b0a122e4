/** A4 with 2,5 cm margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1417 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
