import { pairByLikeness, type Pair, shortestEdit, wordLikeness } from '@kravsmed/domain';
import type { BlockNode, ListNode, TableNode } from '../nodes';
import { blockWords } from './block-words';
import { spell } from './inline-leaves';

/** More pairs than this to weigh between two stretches that share nothing, and they count as rewritten. */
const MOST_PAIRS = 40_000;

export type AlignBlocks = (
  from: readonly BlockNode[],
  to: readonly BlockNode[],
) => Pair<BlockNode>[];

/**
 * Which blocks of a tender or an annex are the same one. A clause is known by its criterion and use,
 * whatever version or words it has; a heading by its words, not by its number, which shifts when a
 * clause before it goes.
 */
export const alignBody: AlignBlocks = (from, to) =>
  alignSequence(from, to, bodyKey, (one, other) => blockLikeness(one, other));

const bodyKey = (block: BlockNode): string => {
  switch (block.kind) {
    case 'clause':
      return `clause ${block.criterion} ${block.use}`;
    case 'heading':
      return `heading ${block.level} ${spell(block.children)}`;
    default:
      return JSON.stringify(block);
  }
};

/** The same inside a clause or a part of it: it has one heading, one reference, a part a role. */
export const alignInner: AlignBlocks = (from, to) =>
  alignSequence(from, to, innerKey, (one, other) => blockLikeness(one, other));

function innerKey(block: BlockNode): string {
  switch (block.kind) {
    case 'heading':
      return `heading ${block.level}`;
    case 'reference':
      return block.kind;
    case 'labelled':
      return `labelled ${block.role}`;
    default:
      return JSON.stringify(block);
  }
}

/** The rest of a body: blocks of one kind that say about the same. */
function blockLikeness(one: BlockNode, other: BlockNode): number {
  if (one.kind !== other.kind || one.kind === 'clause') return 0;
  if (one.kind === 'heading' && other.kind === 'heading' && one.level !== other.level) return 0;
  if (one.kind === 'labelled' && other.kind === 'labelled' && one.role !== other.role) return 0;
  if (one.kind === 'list' && other.kind === 'list' && one.ordered !== other.ordered) return 0;
  if (one.kind === 'table' && other.kind === 'table') {
    return one.header.length === other.header.length ? 1 : 0;
  }
  return wordLikeness(blockWords([one]), blockWords([other]));
}

type Cells = TableNode['rows'][number];

/**
 * The items of a list by their words. An empty one is never the same as one that has words: put in,
 * those would seem to be the whole item.
 */
export const alignItems = (
  from: ListNode['items'],
  to: ListNode['items'],
): Pair<readonly BlockNode[]>[] =>
  alignSequence(from, to, JSON.stringify, (one, other) =>
    sameEmptiness(one, other) ? wordLikeness(blockWords(one), blockWords(other)) : 0,
  );

/** The rows of a table: by their first cell, which says what they are about, or else by their words. */
export const alignRows = (from: readonly Cells[], to: readonly Cells[]): Pair<Cells>[] =>
  alignSequence(
    from,
    to,
    (row) => JSON.stringify([row.length, row[0]]),
    (one, other) =>
      one.length === other.length && one.some((cell, at) => sameEmptiness(cell, other[at] ?? []))
        ? wordLikeness(rowWords(one), rowWords(other))
        : 0,
  );

const rowWords = (row: Cells): string => row.map(blockWords).join(' ');
const sameEmptiness = (one: readonly BlockNode[], other: readonly BlockNode[]): boolean =>
  (one.length === 0) === (other.length === 0);

/** First what has the same key, in the most common order; then, in the gaps between, what is alike. */
function alignSequence<T extends object>(
  from: readonly T[],
  to: readonly T[],
  keyOf: (one: T) => string,
  likeness: (one: T, other: T) => number,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [gone, come]: [T[], T[]] = [[], []];
  const closeGap = (): void => {
    pairs.push(...inGap(gone, come, likeness));
    [gone, come] = [[], []];
  };
  const [before, after] = [from.values(), to.values()];
  for (const { kind } of shortestEdit(from.map(keyOf), to.map(keyOf))) {
    const old = kind === 'added' ? undefined : before.next().value;
    const next = kind === 'removed' ? undefined : after.next().value;
    if (old && next) {
      closeGap();
      pairs.push({ from: old, to: next });
    } else if (old) gone.push(old);
    else if (next) come.push(next);
  }
  closeGap();
  return pairs;
}

const inGap = <T extends object>(
  gone: readonly T[],
  come: readonly T[],
  likeness: (one: T, other: T) => number,
): Pair<T>[] =>
  gone.length * come.length > MOST_PAIRS
    ? [...gone.map((from) => ({ from })), ...come.map((to) => ({ to }))]
    : pairByLikeness(gone, come, likeness);
