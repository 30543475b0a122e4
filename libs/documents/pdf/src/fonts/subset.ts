import type { TrueTypeFont } from './true-type';

const COMPOSITE = { wordArguments: 1, scale: 8, more: 32, twoScales: 64, matrix: 128 } as const;

/**
 * A font file with the outlines of some glyphs only. Every glyph keeps its number, so that text written
 * for one subset is right for any other; what is left out is empty and packs to nothing.
 */
export function subsetFont(
  font: TrueTypeFont,
  glyphs: Iterable<number>,
  characterMap?: Uint8Array,
): Uint8Array {
  const kept = withComponents(font, glyphs);
  const loca = new DataView(new ArrayBuffer(4 * (font.glyphCount + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * font.glyphCount));
  const outlines: Uint8Array[] = [];
  const source = font.table('hmtx')?.offset ?? 0;
  let length = 0;
  for (let glyph = 0; glyph < font.glyphCount; glyph += 1) {
    loca.setUint32(4 * glyph, length);
    if (!kept.has(glyph)) continue;
    hmtx.setUint32(4 * glyph, font.data.getUint32(source + 4 * glyph));
    const outline = font.outlineOf(glyph);
    outlines.push(outline);
    length += outline.length;
  }
  loca.setUint32(4 * font.glyphCount, length);
  const copy = (tag: string): Uint8Array => {
    const table = font.table(tag);
    return table === undefined
      ? new Uint8Array()
      : new Uint8Array(font.data.buffer, font.data.byteOffset + table.offset, table.length).slice();
  };
  const head = copy('head');
  const headView = new DataView(head.buffer);
  headView.setUint32(8, 0);
  headView.setInt16(50, 1);
  const hhea = copy('hhea');
  new DataView(hhea.buffer).setUint16(34, font.glyphCount);
  return assemble([
    ...(characterMap === undefined ? [] : [['cmap', characterMap] as const]),
    ['glyf', joined(outlines, length)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['loca', new Uint8Array(loca.buffer)],
    ['maxp', copy('maxp')],
    ['prep', copy('prep')],
  ]);
}

/** The glyphs, those that they are built of, and glyph 0, which every font has. */
function withComponents(font: TrueTypeFont, glyphs: Iterable<number>): ReadonlySet<number> {
  const kept = new Set<number>([0]);
  const waiting = [...glyphs];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (kept.has(glyph)) continue;
    kept.add(glyph);
    waiting.push(...componentsOf(font.outlineOf(glyph)));
  }
  return kept;
}

function componentsOf(outline: Uint8Array): readonly number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const components: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    at += 4 + ((flags & COMPOSITE.wordArguments) === 0 ? 2 : 4);
    if ((flags & COMPOSITE.scale) !== 0) at += 2;
    else if ((flags & COMPOSITE.twoScales) !== 0) at += 4;
    else if ((flags & COMPOSITE.matrix) !== 0) at += 8;
  } while ((flags & COMPOSITE.more) !== 0);
  return components;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const padded = (length: number) => (length + 3) & ~3;
  const size = tables.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (tables.length - power));
  let at = start;
  tables.forEach(([tag, bytes], index) => {
    file.set(bytes, at);
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1)
      view.setUint8(record + letter, tag.charCodeAt(letter));
    view.setUint32(record + 4, checksum(view, at, padded(bytes.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    at += padded(bytes.length);
  });
  return file;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
