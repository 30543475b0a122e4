import { pairByLikeness, wordLikeness, type Pair } from './pair-by-likeness';
import { diffWords, type DiffRun } from './word-diff';

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

/**
 * Pairs the blocks of two texts in order, so that the pairs are as alike as can be. A block alone on
 * either side is always one that changed. What went stands before what came in its place.
 */
export function pairBlocks<T extends ComparedBlock>(
  from: readonly T[],
  to: readonly T[],
): Pair<T>[] {
  const [onlyFrom, onlyTo] = [from[0], to[0]];
  if (from.length === 1 && to.length === 1 && onlyFrom?.kind === onlyTo?.kind) {
    return [{ from: onlyFrom, to: onlyTo }];
  }
  return pairByLikeness(from, to, (one, other) =>
    one.kind === other.kind ? wordLikeness(one.text, other.text) : 0,
  );
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
