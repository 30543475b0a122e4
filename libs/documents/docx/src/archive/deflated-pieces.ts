import { crc32, shiftBy } from './crc32';
import { deflate } from './deflate';

/** A stretch of a file, deflated so that another may follow it. */
export interface DeflatedPiece {
  readonly bytes: Uint8Array;
  /** Before it was deflated. */
  readonly size: number;
  readonly crc: number;
  readonly shift: number;
}

const UTF8 = new TextEncoder();

export function deflatePiece(text: string): DeflatedPiece {
  const plain = UTF8.encode(text);
  return {
    bytes: deflate(plain),
    size: plain.length,
    crc: crc32(plain),
    shift: shiftBy(plain.length),
  };
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
 * found by its whole text, so that what is kept can change how long a file takes, never its bytes. What has
 * not been asked for while half of all there is room for came in anew is let go.
 */
export class DeflatedPieces {
  private recent = new Map<string, DeflatedPiece>();
  private earlier = new Map<string, DeflatedPiece>();
  private weight = 0;

  /** In bytes, of which a string may take two a character. */
  constructor(private readonly heaviest: number) {}

  of(text: string): DeflatedPiece {
    const recent = this.recent.get(text);
    if (recent !== undefined) return recent;
    const piece = this.earlier.get(text) ?? deflatePiece(text);
    const weight = 2 * text.length + piece.bytes.length;
    if (this.weight + weight > this.heaviest / 2) {
      this.earlier = this.recent;
      this.recent = new Map();
      this.weight = 0;
    }
    if (weight <= this.heaviest / 2) {
      this.recent.set(text, piece);
      this.weight += weight;
    }
    return piece;
  }
}
