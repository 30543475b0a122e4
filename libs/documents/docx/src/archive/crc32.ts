/** The checksum of a zip, and how those of two stretches become that of both together. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = halved(value);
  return value >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
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
