import { wordTokens } from './word-diff';

/** Below this share of common words two texts are two, not one that was reworded. */
const ALIKE = 0.4;

/** Something and what became of it; one of the two is absent where it went or came. */
export interface Pair<T> {
  readonly from?: T;
  readonly to?: T;
}

/**
 * Pairs what two sequences hold in order, so that the pairs are as alike as can be. What went stands
 * before what came in its place.
 */
export function pairByLikeness<T extends object>(
  from: readonly T[],
  to: readonly T[],
  likenessOf: (one: T, other: T) => number,
): Pair<T>[] {
  const likeness = from.map((one) => to.map((other) => likenessOf(one, other)));
  const best = bestSums(likeness, from.length, to.length);
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;

  const pairs: Pair<T>[] = [];
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
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 2;
  const words = (text: string): string[] =>
    wordTokens(text.toLowerCase()).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const [left, right] = [words(one), words(other)];
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
