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
