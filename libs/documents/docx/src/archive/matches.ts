/**
 * What of a text has stood before in it (LZ77). A token is a byte, or from `MATCH` on a length and how far
 * back it begins: `length * MATCH + distance`.
 */
export const MATCH = 0x10000;

const SHORTEST = 4;
const LONGEST = 258;
const WINDOW = 0x8000;
const HASH_BITS = 15;
/** How many earlier places are tried. More makes little smaller, and takes longer. */
const TRIES = 8;

/** Where a hash was seen last, and before that; kept from one text to the next, as new ones cost much. */
const last = new Int32Array(1 << HASH_BITS);
const before = new Int32Array(WINDOW);
/** What is noted for earlier texts lies below: no text sees another. */
let floor = 0;
let tokens = new Int32Array(1 << 16);

/** The tokens are good until the next call. */
export function tokensOf(text: Uint8Array): Int32Array {
  if (floor > 0x3fffffff) {
    last.fill(0);
    floor = 0;
  }
  if (tokens.length < text.length) tokens = new Int32Array(2 * text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const match = at + SHORTEST <= text.length ? longestMatch(text, at) : 0;
    tokens[count++] = match === 0 ? (text[at] ?? 0) : match;
    const end = at + (match === 0 ? 1 : Math.floor(match / MATCH));
    for (; at < end; at++) if (at + SHORTEST <= text.length) note(text, at);
  }
  floor += text.length;
  return tokens.subarray(0, count);
}

function note(text: Uint8Array, at: number): void {
  const hash = hashAt(text, at);
  before[at % WINDOW] = last[hash] ?? 0;
  last[hash] = floor + at + 1;
}

function longestMatch(text: Uint8Array, at: number): number {
  const most = Math.min(LONGEST, text.length - at);
  let length = SHORTEST - 1;
  let from = -1;
  let place = (last[hashAt(text, at)] ?? 0) - floor - 1;
  for (let tries = TRIES; tries > 0 && place >= 0 && at - place <= WINDOW; tries--) {
    if (text[place + length] === text[at + length]) {
      const common = commonLength(text, place, at, most);
      if (common > length) {
        length = common;
        from = place;
        if (common === most) break;
      }
    }
    const earlier = (before[place % WINDOW] ?? 0) - floor - 1;
    // A place that has been written over since leads forward.
    if (earlier >= place) break;
    place = earlier;
  }
  return from < 0 ? 0 : length * MATCH + at - from;
}

function commonLength(text: Uint8Array, first: number, second: number, most: number): number {
  let length = 0;
  while (length < most && text[first + length] === text[second + length]) length++;
  return length;
}

function hashAt(text: Uint8Array, at: number): number {
  const four =
    (text[at] ?? 0) |
    ((text[at + 1] ?? 0) << 8) |
    ((text[at + 2] ?? 0) << 16) |
    ((text[at + 3] ?? 0) << 24);
  return Math.imul(four, 0x9e3779b1) >>> (32 - HASH_BITS);
}
