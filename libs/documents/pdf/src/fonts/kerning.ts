import type { TrueTypeFont } from './true-type';

/** How much closer (negative) or further apart two neighbours stand, in thousandths of the size. */
export type Kerning = (left: number, right: number) => number;

const PAIRS = 2;
const EXTENSION = 9;
const X_ADVANCE = 4;

/** Reads pair kerning (the `kern` feature of the `GPOS` table). */
export function readKerning(font: TrueTypeFont): Kerning {
  const table = font.table('GPOS')?.offset;
  if (table === undefined) return () => 0;
  const { data } = font;
  const scale = 1000 / data.getUint16((font.table('head')?.offset ?? 0) + 18);
  const lookups = kernLookups(data, table).map((lookup) => pairTables(data, lookup));
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 65536 + right;
    let value = known.get(pair);
    if (value === undefined) {
      value = 0;
      for (const tables of lookups) value += firstMatch(data, tables, left, right) ?? 0;
      value *= scale;
      known.set(pair, value);
    }
    return value;
  };
}

function kernLookups(data: DataView, table: number): readonly number[] {
  const features = table + data.getUint16(table + 6);
  const list = table + data.getUint16(table + 8);
  const indices = new Set<number>();
  for (let index = 0; index < data.getUint16(features); index += 1) {
    const record = features + 2 + 6 * index;
    if (data.getUint32(record) !== 0x6b65726e) continue;
    const feature = features + data.getUint16(record + 4);
    for (let lookup = 0; lookup < data.getUint16(feature + 2); lookup += 1)
      indices.add(data.getUint16(feature + 4 + 2 * lookup));
  }
  return [...indices].map((index) => list + data.getUint16(list + 2 + 2 * index));
}

function pairTables(data: DataView, lookup: number): readonly number[] {
  const type = data.getUint16(lookup);
  const tables: number[] = [];
  for (let index = 0; index < data.getUint16(lookup + 4); index += 1) {
    const table = lookup + data.getUint16(lookup + 6 + 2 * index);
    if (type === PAIRS) tables.push(table);
    if (type === EXTENSION && data.getUint16(table + 2) === PAIRS)
      tables.push(table + data.getUint32(table + 4));
  }
  return tables;
}

function firstMatch(
  data: DataView,
  tables: readonly number[],
  left: number,
  right: number,
): number | undefined {
  for (const table of tables) {
    const index = coverageIndex(data, table + data.getUint16(table + 2), left);
    if (index === undefined) continue;
    const value =
      data.getUint16(table) === 1
        ? fromPairSet(data, table, index, right)
        : fromClasses(data, table, left, right);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A value record is as long as its format has bits; the advance stands behind the placements. */
const sizeOf = (format: number): number => {
  let size = 0;
  for (let bits = format; bits !== 0; bits &= bits - 1) size += 2;
  return size;
};
const advanceIn = (data: DataView, record: number, format: number): number =>
  (format & X_ADVANCE) === 0 ? 0 : data.getInt16(record + sizeOf(format & (X_ADVANCE - 1)));

function fromPairSet(
  data: DataView,
  table: number,
  index: number,
  right: number,
): number | undefined {
  const [first, second] = [data.getUint16(table + 4), data.getUint16(table + 6)];
  const set = table + data.getUint16(table + 10 + 2 * index);
  const size = 2 + sizeOf(first) + sizeOf(second);
  let [low, high] = [0, data.getUint16(set) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = set + 2 + size * middle;
    const glyph = data.getUint16(record);
    if (glyph === right) return advanceIn(data, record + 2, first);
    if (glyph < right) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function fromClasses(data: DataView, table: number, left: number, right: number): number {
  const [first, second] = [data.getUint16(table + 4), data.getUint16(table + 6)];
  const row = classOf(data, table + data.getUint16(table + 8), left);
  const column = classOf(data, table + data.getUint16(table + 10), right);
  const size = sizeOf(first) + sizeOf(second);
  const record = table + 16 + size * (row * data.getUint16(table + 14) + column);
  return advanceIn(data, record, first);
}

function coverageIndex(data: DataView, at: number, glyph: number): number | undefined {
  const ranges = data.getUint16(at) === 2;
  let [low, high] = [0, data.getUint16(at + 2) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = at + 4 + (ranges ? 6 : 2) * middle;
    const first = data.getUint16(record);
    const last = ranges ? data.getUint16(record + 2) : first;
    if (glyph < first) high = middle - 1;
    else if (glyph > last) low = middle + 1;
    else return ranges ? data.getUint16(record + 4) + glyph - first : middle;
  }
  return undefined;
}

function classOf(data: DataView, at: number, glyph: number): number {
  if (data.getUint16(at) === 1) {
    const index = glyph - data.getUint16(at + 2);
    const inside = index >= 0 && index < data.getUint16(at + 4);
    return inside ? data.getUint16(at + 6 + 2 * index) : 0;
  }
  let [low, high] = [0, data.getUint16(at + 2) - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = at + 4 + 6 * middle;
    if (glyph < data.getUint16(record)) high = middle - 1;
    else if (glyph > data.getUint16(record + 2)) low = middle + 1;
    else return data.getUint16(record + 4);
  }
  return 0;
}
