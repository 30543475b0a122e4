/** The checksum of a zip, and how those of two stretches become that of both together. */
const POLYNOMIAL = 0xedb88320;

/** What a byte becomes when 0 to 3 others follow: four bytes are then taken in one step. */
const TABLES = Int32Array.from({ length: 4 * 256 }, (_, index) => {
  let value = index & 0xff;
  for (let bit = 0; bit < 8 * ((index >> 8) + 1); bit++) value = halved(value);
  return value;
});

export function crc32(bytes: Uint8Array): number {
  const table = (following: number, byte: number): number =>
    TABLES[(following << 8) | (byte & 0xff)] ?? 0;
  const byte = (index: number): number => bytes[index] ?? 0;
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc = table(3, crc) ^ table(2, crc >>> 8) ^ table(1, crc >>> 16) ^ table(0, crc >>> 24);
  }
  for (; at < bytes.length; at++) crc = table(0, crc ^ byte(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** What a checksum is multiplied by when so many bytes follow: x to the power of 8 times `length`. */
export function shiftBy(length: number): number {
  let product = 0x80000000;
  for (let rest = length, power = 3; rest > 0; rest = Math.floor(rest / 2), power++) {
    if (rest % 2 === 1) product = multiplied(POWERS[power % 32] ?? 0, product);
  }
  return product;
}

/** `shift` is that of the second stretch's length. */
export const combined = (first: number, second: number, shift: number): number =>
  (multiplied(shift, first) ^ second) >>> 0;

/** In polynomials over two elements, the first bit the lowest power. `a` is not 0. */
function multiplied(a: number, b: number): number {
  let product = 0;
  let factor = b;
  for (let bit = 0x80000000; bit !== 0; bit >>>= 1) {
    if ((a & bit) !== 0) product ^= factor;
    factor = halved(factor);
  }
  return product >>> 0;
}

function halved(value: number): number {
  return (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
}

/** x to the powers 1, 2, 4, 8, … */
const POWERS = powers();

function powers(): number[] {
  const found = [0x40000000];
  while (found.length < 32) {
    const last = found.at(-1) ?? 0;
    found.push(multiplied(last, last));
  }
  return found;
}
