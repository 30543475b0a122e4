/**
 * An ICC profile (version 4) of the sRGB colour space, built from the numbers of IEC 61966-2-1 as adapted
 * to the D50 white: PDF/A asks for one, so that colours mean the same on every screen.
 */
const WHITE = [0.9642, 1, 0.8249];
const RED = [0.43607, 0.22249, 0.01392];
const GREEN = [0.38515, 0.71687, 0.09708];
const BLUE = [0.14307, 0.06061, 0.7141];
const ADAPTATION = [
  1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168,
];
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const fixed = (values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65536), 4 * index));
  return bytes;
};
const typed = (type: string, ...parts: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(`${type}\0\0\0\0`, 'latin1'), ...parts]);
const xyz = (values: readonly number[]) => typed('XYZ ', fixed(values));
/** Parametric curve of type 3: a straight piece, then a power. */
const curve = typed('para', Buffer.from([0, 3, 0, 0]), fixed(CURVE));

function localized(text: string): Buffer {
  const words = Buffer.from(text, 'utf16le').swap16();
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(words.length, 12);
  head.writeUInt32BE(28, 16);
  return typed('mluc', head, words);
}

const TAGS: readonly (readonly [string, Buffer])[] = [
  ['desc', localized('sRGB')],
  ['cprt', localized('No copyright, use freely')],
  ['wtpt', xyz(WHITE)],
  ['chad', typed('sf32', fixed(ADAPTATION))],
  ['rXYZ', xyz(RED)],
  ['gXYZ', xyz(GREEN)],
  ['bXYZ', xyz(BLUE)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

export function srgbProfile(): Uint8Array {
  const table = Buffer.alloc(4 + 12 * TAGS.length);
  table.writeUInt32BE(TAGS.length, 0);
  const bodies: Buffer[] = [];
  const placed = new Map<Buffer, number>();
  let at = 128 + table.length;
  TAGS.forEach(([tag, body], index) => {
    let offset = placed.get(body);
    if (offset === undefined) {
      offset = at;
      placed.set(body, at);
      bodies.push(body, Buffer.alloc(-body.length & 3));
      at += (body.length + 3) & ~3;
    }
    table.write(tag, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(offset, 8 + 12 * index);
    table.writeUInt32BE(body.length, 12 + 12 * index);
  });
  return Buffer.concat([header(at), table, ...bodies]);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The year, month and day that every date in our files says.
  [2000, 1, 1].forEach((part, index) => bytes.writeUInt16BE(part, 24 + 2 * index));
  bytes.write('acsp', 36, 'latin1');
  fixed(WHITE).copy(bytes, 68);
  return bytes;
}
