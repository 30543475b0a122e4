import { Bits } from './bits';
import { huffmanCode, type HuffmanCode } from './huffman';
import { MATCH, tokensOf } from './matches';

const END = 256;
const LITERALS = 286;
const DISTANCES = 30;
/** In this order the lengths of the codes for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const LENGTHS = ranges(29, 3, (code) => (code < 4 || code === 28 ? 0 : (code >> 2) - 1));
// The longest has a code of its own, though the one before would reach it.
LENGTHS.firsts[28] = 258;
const LENGTH_CODES = codesBy(LENGTHS.firsts, 259);
const DISTANCE_RANGES = ranges(DISTANCES, 1, (code) => (code < 2 ? 0 : (code >> 1) - 1));
const DISTANCE_CODES = codesBy(DISTANCE_RANGES.firsts, 0x8001);

/** One for all texts, as a new one costs much. */
const out = new Bits();

/**
 * Deflates a text as a stretch of a stream: not its end, and closed on a whole byte, so that another may
 * follow. The bytes depend on the text alone. fflate does the same with large tables made anew each time,
 * which for a text as short as a clause takes most of the time.
 */
export function deflate(text: Uint8Array): Uint8Array {
  out.begin(text.length + (text.length >> 3) + 1024);
  if (text.length > 0) writeBlock(tokensOf(text));
  // An empty block without compression ends on a whole byte.
  out.write(0, 3);
  out.toWholeByte();
  out.write(0, 16);
  out.write(0xffff, 16);
  return out.written();
}

function writeBlock(tokens: Int32Array): void {
  const literalCounts = new Uint32Array(LITERALS);
  const distanceCounts = new Uint32Array(DISTANCES);
  literalCounts[END] = 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0;
    if (token < MATCH) addOne(literalCounts, token);
    else {
      addOne(literalCounts, END + 1 + (LENGTH_CODES[token >> 16] ?? 0));
      addOne(distanceCounts, DISTANCE_CODES[token & 0xffff] ?? 0);
    }
  }
  const literals = huffmanCode(literalCounts, 15);
  const distances = huffmanCode(distanceCounts, 15);
  out.write(0b100, 3);
  writeCodes(literals.lengths, distances.lengths);
  writeTokens(tokens, literals, distances);
}

function addOne(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function writeCode({ codes, lengths }: HuffmanCode, symbol: number): void {
  out.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
}

function writeTokens(tokens: Int32Array, literals: HuffmanCode, distances: HuffmanCode): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0;
    if (token < MATCH) {
      writeCode(literals, token);
      continue;
    }
    const length = token >> 16;
    const lengthCode = LENGTH_CODES[length] ?? 0;
    writeCode(literals, END + 1 + lengthCode);
    out.write(length - (LENGTHS.firsts[lengthCode] ?? 0), LENGTHS.bits[lengthCode] ?? 0);
    const distance = token & 0xffff;
    const distanceCode = DISTANCE_CODES[distance] ?? 0;
    writeCode(distances, distanceCode);
    out.write(
      distance - (DISTANCE_RANGES.firsts[distanceCode] ?? 0),
      DISTANCE_RANGES.bits[distanceCode] ?? 0,
    );
  }
  writeCode(literals, END);
}

/** The lengths of both codes, themselves in a code: 16 to 18 stand for the same length again, or for none. */
function writeCodes(literals: Uint8Array, distances: Uint8Array): void {
  const literalCount = usedOf(literals, END + 1);
  const distanceCount = usedOf(distances, 1);
  const both = new Uint8Array(literalCount + distanceCount);
  both.set(literals.subarray(0, literalCount));
  both.set(distances.subarray(0, distanceCount), literalCount);
  const runs = runsOf(both);
  const counts = new Uint32Array(19);
  for (const { symbol } of runs) addOne(counts, symbol);
  const { codes, lengths } = huffmanCode(counts, 7);
  const shown = usedOf(
    Uint8Array.from(ORDER, (symbol) => lengths[symbol] ?? 0),
    4,
  );
  out.write(literalCount - 257, 5);
  out.write(distanceCount - 1, 5);
  out.write(shown - 4, 4);
  for (const symbol of ORDER.slice(0, shown)) out.write(lengths[symbol] ?? 0, 3);
  for (const { symbol, more, bits } of runs) {
    out.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
    out.write(more, bits);
  }
}

function usedOf(lengths: Uint8Array, least: number): number {
  let count = lengths.length;
  while (count > least && lengths[count - 1] === 0) count--;
  return count;
}

interface Run {
  readonly symbol: number;
  /** How often again, beyond the fewest times that the symbol stands for. */
  readonly more: number;
  readonly bits: number;
}

function runsOf(lengths: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at] ?? 0;
    let times = 1;
    while (at + times < lengths.length && lengths[at + times] === length) times++;
    at += times;
    if (length !== 0) {
      runs.push({ symbol: length, more: 0, bits: 0 });
      times--;
    }
    while (times >= 3) {
      const [symbol, fewest, most, bits] = repeating(length, times);
      const now = Math.min(times, most);
      runs.push({ symbol, more: now - fewest, bits });
      times -= now;
    }
    for (; times > 0; times--) runs.push({ symbol: length, more: 0, bits: 0 });
  }
  return runs;
}

function repeating(
  length: number,
  times: number,
): readonly [symbol: number, fewest: number, most: number, bits: number] {
  if (length !== 0) return [16, 3, 6, 2];
  return times < 11 ? [17, 3, 10, 3] : [18, 11, 138, 7];
}

interface Ranges {
  readonly firsts: number[];
  /** How many bits say which of the range is meant. */
  readonly bits: readonly number[];
}

function ranges(count: number, first: number, bitsOf: (code: number) => number): Ranges {
  const bits = Array.from({ length: count }, (_, code) => bitsOf(code));
  const firsts: number[] = [];
  let next = first;
  for (const each of bits) {
    firsts.push(next);
    next += 1 << each;
  }
  return { firsts, bits };
}

function codesBy(firsts: readonly number[], size: number): Uint8Array {
  const codes = new Uint8Array(size);
  firsts.forEach((first, code) => codes.fill(code, first));
  return codes;
}
