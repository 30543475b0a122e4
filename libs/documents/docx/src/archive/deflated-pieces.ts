import { Deflate } from 'fflate';
import { crc32, shiftBy } from './crc32';

/** A stretch of a file, deflated so that another may follow it. */
export interface DeflatedPiece {
  readonly bytes: Uint8Array;
  /** Before it was deflated. */
  readonly size: number;
  readonly crc: number;
  readonly shift: number;
}

const LEVEL = 6;
const UTF8 = new TextEncoder();

/**
 * By fflate, not by Node: what zlib writes differs from one machine to another. The stream is not ended, so
 * that the next piece can follow.
 */
export function deflatePiece(text: string): DeflatedPiece {
  const plain = UTF8.encode(text);
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level: LEVEL, mem: 2 }, (chunk) => chunks.push(chunk));
  stream.push(plain, false);
  stream.flush();
  stream.push(new Uint8Array(), true);
  const end = chunks.pop() ?? new Uint8Array();
  return {
    bytes: joined([...chunks, toWholeByte(end)]),
    size: plain.length,
    crc: crc32(plain),
    shift: shiftBy(plain.length),
  };
}

/**
 * What fflate ends a stream with, made into a pause on a whole byte. The end is the last bits of the piece
 * and then an empty block whose first two bits alone are set: so we know where it begins. In its place
 * comes an empty block without compression, which ends on a whole byte. (fflate's own flush to a whole
 * byte writes one byte too few where six bits stand in the last.)
 */
function toWholeByte(end: Uint8Array): Uint8Array {
  const bits = end.reduce((sum, byte, index) => sum | (byte << (8 * index)), 0);
  const begins = 30 - Math.clz32(bits);
  const before = bits & ((1 << begins) - 1);
  const header = begins + 3 <= 8 ? [before] : [before & 0xff, before >> 8];
  return Uint8Array.of(...header, 0, 0, 0xff, 0xff);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/**
 * Deflated pieces, kept from one document to the next: most clauses have been written before. A piece is
 * found by its whole text, so that what is kept can change how long a file takes, never its bytes.
 */
export class DeflatedPieces {
  private readonly kept = new Map<string, DeflatedPiece>();
  private weight = 0;

  constructor(private readonly heaviest: number) {}

  of(text: string): DeflatedPiece {
    const known = this.kept.get(text);
    const piece = known ?? deflatePiece(text);
    if (known !== undefined) this.kept.delete(text);
    else this.weight += weigh(text, piece);
    // The last in the map is the one used last.
    this.kept.set(text, piece);
    this.letGo();
    return piece;
  }

  private letGo(): void {
    for (const [text, piece] of this.kept) {
      if (this.weight <= this.heaviest) return;
      this.kept.delete(text);
      this.weight -= weigh(text, piece);
    }
  }
}

/** In bytes: a string may take two a character. */
const weigh = (text: string, { bytes }: DeflatedPiece): number => 2 * text.length + bytes.length;
