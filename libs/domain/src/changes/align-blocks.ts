import { diffWords, wordTokens, type DiffRun } from './word-diff';

export interface BlockComparison {
  readonly kind: 'paragraph' | 'listItem' | 'value';
  readonly change: 'same' | 'removed' | 'added' | 'changed';
  readonly runs: readonly DiffRun[];
}

/** A paragraph, a list item or a value, as words. */
export interface ComparedBlock {
  readonly kind: BlockComparison['kind'];
  readonly text: string;
}

/** Below this share of common words two blocks are two, not one that was reworded. */
const ALIKE = 0.4;

/** A block and what became of it; one of the two is absent where it went or came. */
export interface BlockPair<T extends ComparedBlock> {
  readonly from?: T;
  readonly to?: T;
}

/**
 * Pairs the blocks of two texts in order, so that the pairs are as alike as can be. A block alone on
 * either side is always one that changed. What went stands before what came in its place.
 */
export function pairBlocks<T extends ComparedBlock>(
  from: readonly T[],
  to: readonly T[],
): BlockPair<T>[] {
  const [onlyFrom, onlyTo] = [from[0], to[0]];
  if (from.length === 1 && to.length === 1 && onlyFrom?.kind === onlyTo?.kind) {
    return [{ from: onlyFrom, to: onlyTo }];
  }
  const likeness = from.map((one) => to.map((other) => likenessOf(one, other)));
  const best = bestSums(likeness, from.length, to.length);
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;

  const pairs: BlockPair<T>[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [one, other] = [from[i], to[j]];
    const score = likeness[i]?.[j] ?? 0;
    if (one && other && score >= ALIKE && at(i, j) === score + at(i + 1, j + 1)) {
      pairs.push({ from: one, to: other });
      i += 1;
      j += 1;
    } else if (one && (!other || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ from: one });
      i += 1;
    } else if (other) {
      pairs.push({ to: other });
      j += 1;
    }
  }
  return pairs;
}

/** Tells for each block of two texts whether it stayed, changed, went or came. */
export const alignBlocks = (
  from: readonly ComparedBlock[],
  to: readonly ComparedBlock[],
): BlockComparison[] =>
  pairBlocks(from, to).flatMap((pair) => {
    if (pair.from && pair.to) return [compareBlock(pair.from, pair.to)];
    if (pair.from) return [alone(pair.from, 'removed')];
    return pair.to ? [alone(pair.to, 'added')] : [];
  });

/** Highest sum of likeness that the rests from (i, j) can reach. */
function bestSums(
  likeness: readonly (readonly number[])[],
  rows: number,
  columns: number,
): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  for (let i = rows - 1; i >= 0; i -= 1) {
    const [row, below] = [best[i] ?? [], best[i + 1] ?? []];
    for (let j = columns - 1; j >= 0; j -= 1) {
      const score = likeness[i]?.[j] ?? 0;
      const paired = score >= ALIKE ? score + (below[j + 1] ?? 0) : 0;
      row[j] = Math.max(paired, below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

/** 1 for the same words, more than that for the same text, else the share of common words. */
function likenessOf(one: ComparedBlock, other: ComparedBlock): number {
  if (one.kind !== other.kind) return 0;
  if (one.text === other.text) return 2;
  const words = (text: string): string[] =>
    wordTokens(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const [left, right] = [words(one.text), words(other.text)];
  if (left.length + right.length === 0) return ALIKE;
  const remaining = new Map<string, number>();
  for (const word of left) remaining.set(word, (remaining.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = remaining.get(word) ?? 0;
    if (count > 0) common += 1;
    remaining.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

function compareBlock(one: ComparedBlock, other: ComparedBlock): BlockComparison {
  return {
    kind: other.kind,
    change: one.text === other.text ? 'same' : 'changed',
    runs: diffWords(one.text, other.text),
  };
}

const alone = (block: ComparedBlock, change: 'removed' | 'added'): BlockComparison => ({
  kind: block.kind,
  change,
  runs: block.text === '' ? [] : [{ kind: change, text: block.text }],
});
