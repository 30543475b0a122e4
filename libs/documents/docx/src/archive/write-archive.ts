import { combined } from './crc32';
import { joined, type DeflatedPiece } from './deflated-pieces';

export interface ArchiveFile {
  readonly path: string;
  readonly pieces: readonly DeflatedPiece[];
}

/** The first day that a zip can hold: a file's bytes must not depend on the clock. */
const FIRST_DAY = 0x21;
const DEFLATED = 8;
const VERSION = 20;
/** An empty last block: the pieces before it do not end the stream. */
const END_OF_STREAM = Uint8Array.of(3, 0);

/** A zip of what is deflated already. The paths are plain ASCII. */
export function writeArchive(files: readonly ArchiveFile[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, pieces } of files) {
    const name = new TextEncoder().encode(path);
    const facts = factsOf(pieces);
    const content = [...pieces.map(({ bytes }) => bytes), END_OF_STREAM];
    const header = record(0x04034b50, [...facts, [2, name.length], [2, 0]]);
    chunks.push(header, name, ...content);
    directory.push(
      record(0x02014b50, [
        [2, VERSION],
        ...facts,
        [2, name.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    );
    offset += header.length + name.length + lengthOf(content);
  }
  const end = record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, lengthOf(directory)],
    [4, offset],
    [2, 0],
  ]);
  return joined([...chunks, ...directory, end]);
}

/** A number and how many bytes it takes. */
type Field = readonly [bytes: 2 | 4, value: number];

/** What stands alike in a file's own header and in the directory. */
function factsOf(pieces: readonly DeflatedPiece[]): Field[] {
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    crc = combined(crc, piece.crc, piece.shift);
    size += piece.size;
  }
  const deflated = lengthOf(pieces.map(({ bytes }) => bytes)) + END_OF_STREAM.length;
  return [
    [2, VERSION],
    [2, 0],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DAY],
    [4, crc],
    [4, deflated],
    [4, size],
  ];
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

const lengthOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { length }) => sum + length, 0);
