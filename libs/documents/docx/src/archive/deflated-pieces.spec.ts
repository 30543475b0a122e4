import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { combined, crc32, shiftBy } from './crc32';
import { DeflatedPieces, deflatePiece } from './deflated-pieces';
import { writeArchive } from './write-archive';

const utf8 = new TextEncoder();

/** Text of any length that repeats itself here and there, as XML does. */
const text = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('<w:p><w:r>', 'å', '</w:r>', 'griskött ')), {
    maxLength: 400,
  })
  .map((words) => words.join('').replace(/\p{Cs}/gu, ''));

test('pieces one after the other are one stream', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const stream = Buffer.concat([
        ...texts.map((each) => deflatePiece(each).bytes),
        Uint8Array.of(3, 0),
      ]);
      expect(inflateRawSync(stream).toString('utf8')).toBe(texts.join(''));
    }),
    { numRuns: 300 },
  );
});

test('so are pieces far longer than the window of the compression', () => {
  for (const length of [30_000, 98_303, 98_304, 98_305, 140_000, 500_001]) {
    const long = Array.from({ length }, (_, index) => ((index * 7919) % 131).toString(36)).join('');
    const stream = Buffer.concat([
      deflatePiece(long).bytes,
      deflatePiece('slut').bytes,
      Uint8Array.of(3, 0),
    ]);
    expect(inflateRawSync(stream).toString('utf8') === `${long}slut`).toBe(true);
  }
});

test('checksums of pieces become that of the whole', () => {
  expect(crc32(utf8.encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [utf8.encode(first), utf8.encode(second)];
      expect(combined(crc32(a), crc32(b), shiftBy(b.length))).toBe(
        crc32(utf8.encode(first + second)),
      );
    }),
  );
});

test('what is kept never changes a byte, however little there is room for', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.nat(3000), (texts, heaviest) => {
      const pieces = new DeflatedPieces(heaviest);
      for (const each of [...texts, ...texts]) expect(pieces.of(each)).toEqual(deflatePiece(each));
    }),
  );
});

test('what is asked for again is kept, and the rest let go', () => {
  const weight = 2 + deflatePiece('a').bytes.length;
  const pieces = new DeflatedPieces(4 * weight);
  const kept = pieces.of('a');
  const forgotten = pieces.of('b');
  for (const other of ['c', 'd', 'e', 'f']) {
    pieces.of(other);
    expect(pieces.of('a')).toBe(kept);
  }
  expect(pieces.of('b')).not.toBe(forgotten);
});

test('nothing is kept that has no room', () => {
  const pieces = new DeflatedPieces(10);
  expect(pieces.of('a'.repeat(100))).not.toBe(pieces.of('a'.repeat(100)));
});

test('an archive of pieces is a zip that others read', () => {
  const pieces = ['<a>', 'b', '', '</a>'].map(deflatePiece);
  const zip = writeArchive([
    { path: 'one.xml', pieces },
    { path: 'folder/two.xml', pieces: [] },
  ]);
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(['one.xml', 'folder/two.xml']);
  expect(strFromU8(read['one.xml'] ?? new Uint8Array())).toBe('<a>b</a>');
  expect(read['folder/two.xml']).toHaveLength(0);
});
