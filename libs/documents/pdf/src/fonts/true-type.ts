/** Where a table of the font file lies. */
interface Table {
  readonly offset: number;
  readonly length: number;
}

/** What text setting needs to know of a TrueType font. Measures are in thousandths of the size. */
export interface TrueTypeFont {
  readonly data: DataView;
  readonly postscriptName: string;
  readonly glyphCount: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly box: readonly [number, number, number, number];
  readonly advanceOf: (glyph: number) => number;
  readonly outlineOf: (glyph: number) => Uint8Array;
  readonly table: (tag: string) => Table | undefined;
}

/** Reads a font of 1000 or 2048 units with TrueType outlines; the shipped ones are such. */
export function readTrueType(file: Uint8Array): TrueTypeFont {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(data);
  const need = (tag: string): number => {
    const table = tables.get(tag);
    if (table === undefined) throw new Error(`The font has no table ${tag}.`);
    return table.offset;
  };
  const [head, hhea, hmtx] = [need('head'), need('hhea'), need('hmtx')];
  const [loca, glyf, os2] = [need('loca'), need('glyf'), need('OS/2')];
  const glyphCount = data.getUint16(need('maxp') + 4);
  const scale = 1000 / data.getUint16(head + 18);
  const metrics = data.getUint16(hhea + 34);
  const long = data.getInt16(head + 50) === 1;
  const start = (glyph: number) =>
    glyf + (long ? data.getUint32(loca + 4 * glyph) : 2 * data.getUint16(loca + 2 * glyph));
  const scaled = (at: number) => Math.round(data.getInt16(at) * scale);
  return {
    data,
    postscriptName: postscriptName(data, need('name')),
    glyphCount,
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: scaled(os2 + 88),
    italicAngle: data.getInt32(need('post') + 4) / 65536,
    box: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
    advanceOf: (glyph) => data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * scale,
    outlineOf: (glyph) =>
      new Uint8Array(data.buffer, data.byteOffset + start(glyph), start(glyph + 1) - start(glyph)),
    table: (tag) => tables.get(tag),
  };
}

function tablesOf(data: DataView): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(at + byte)));
    tables.set(tag, { offset: data.getUint32(at + 8), length: data.getUint32(at + 12) });
  }
  return tables;
}

const POSTSCRIPT_NAME = 6;

function postscriptName(data: DataView, table: number): string {
  const strings = table + data.getUint16(table + 4);
  for (let index = 0; index < data.getUint16(table + 2); index += 1) {
    const at = table + 6 + 12 * index;
    if (data.getUint16(at) !== 3 || data.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
    const start = strings + data.getUint16(at + 10);
    let name = '';
    for (let byte = 0; byte < data.getUint16(at + 8); byte += 2)
      name += String.fromCharCode(data.getUint16(start + byte));
    return name;
  }
  throw new Error('The font does not tell its name.');
}
