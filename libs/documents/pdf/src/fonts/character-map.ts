import type { TrueTypeFont } from './true-type';

export interface CharacterMap {
  /** The glyph of a character; undefined where the font has none. */
  readonly glyphOf: (codePoint: number) => number | undefined;
  /** The character that a glyph stands for: the lowest, as the space is before the no-break space. */
  readonly characterOf: (glyph: number) => number | undefined;
}

/** Reads the Unicode table of a font (`cmap`, formats 12 and 4). */
export function readCharacterMap(font: TrueTypeFont): CharacterMap {
  const glyphs = new Map<number, number>();
  const { data } = font;
  const table = font.table('cmap')?.offset ?? 0;
  for (let index = 0; index < data.getUint16(table + 2); index += 1) {
    const platform = data.getUint16(table + 4 + 8 * index);
    const subtable = table + data.getUint32(table + 8 + 8 * index);
    if (platform !== 3 && platform !== 0) continue;
    const format = data.getUint16(subtable);
    if (format === 12) readSegmentedCoverage(data, subtable, glyphs);
    if (format === 4) readSegments(data, subtable, glyphs);
  }
  const characters = new Map<number, number>();
  for (const [codePoint, glyph] of glyphs) {
    const known = characters.get(glyph);
    if (known === undefined || codePoint < known) characters.set(glyph, codePoint);
  }
  return {
    glyphOf: (codePoint) => glyphs.get(codePoint),
    characterOf: (glyph) => characters.get(glyph),
  };
}

function readSegmentedCoverage(data: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < data.getUint32(at + 12); group += 1) {
    const [first, last, glyph] = [0, 4, 8].map((step) =>
      data.getUint32(at + 16 + 12 * group + step),
    ) as [number, number, number];
    for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
  }
}

function readSegments(data: DataView, at: number, glyphs: Map<number, number>): void {
  const doubled = data.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = data.getUint16(at + 14 + segment);
    const first = data.getUint16(at + 16 + doubled + segment);
    const delta = data.getUint16(at + 16 + 2 * doubled + segment);
    const rangeAt = at + 16 + 3 * doubled + segment;
    const range = data.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph =
        range === 0
          ? (code + delta) & 0xffff
          : indirect(data, rangeAt + range + 2 * (code - first), delta);
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function indirect(data: DataView, at: number, delta: number): number {
  const glyph = data.getUint16(at);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
