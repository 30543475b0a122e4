import type { Pair } from '@kravsmed/domain';
import type { BlockNode, TableNode } from '../nodes';
import { alignBody, alignInner, alignItems, alignRows, type AlignBlocks } from './align-blocks';
import { compareInline } from './compare-inline';
import { trackedBlocks } from './tracked';

/** The blocks of both bodies, what went and what came tracked. */
export const compareBody = (from: readonly BlockNode[], to: readonly BlockNode[]): BlockNode[] =>
  compareBlocks(from, to, alignBody);

const compareInner = (from: readonly BlockNode[], to: readonly BlockNode[]): BlockNode[] =>
  compareBlocks(from, to, alignInner);

function compareBlocks(
  from: readonly BlockNode[],
  to: readonly BlockNode[],
  align: AlignBlocks,
): BlockNode[] {
  return gathered(
    align(from, to).flatMap((pair): BlockNode[] => {
      if (pair.from && pair.to) return compareBlock(pair.from, pair.to);
      if (pair.from) return [trackedBlocks('deleted', [pair.from])];
      return pair.to ? [trackedBlocks('inserted', [pair.to])] : [];
    }),
  );
}

/** Neighbours that went, or came, are one change. */
function gathered(blocks: readonly BlockNode[]): BlockNode[] {
  const joined: BlockNode[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.kind === 'trackedBlocks' &&
      last?.kind === 'trackedBlocks' &&
      last.change === block.change
    ) {
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else joined.push(block);
  }
  return joined;
}

function compareBlock(from: BlockNode, to: BlockNode): BlockNode[] {
  if (sameData(from, to)) return [to];
  return [
    compareAlike(from, to) ?? [trackedBlocks('deleted', [from]), trackedBlocks('inserted', [to])],
  ].flat();
}

/** One block with the changes inside it; nothing where the two are not of the same make. */
function compareAlike(from: BlockNode, to: BlockNode): BlockNode | undefined {
  if (from.kind === 'heading' && to.kind === 'heading' && from.level === to.level) {
    const was = wasOf(from, to, ({ number, anchor }) => ({ number, anchor }));
    return { ...to, children: compareInline(from.children, to.children), ...was };
  }
  if (from.kind === 'paragraph' && to.kind === 'paragraph') {
    return { ...to, children: compareInline(from.children, to.children) };
  }
  if (from.kind === 'reference' && to.kind === 'reference' && from.criterion === to.criterion) {
    const was = wasOf(from, to, ({ version, state }) => ({ version, state }));
    return { ...to, children: compareInline(from.children, to.children), ...was };
  }
  if (from.kind === 'clause' && to.kind === 'clause' && from.criterion === to.criterion) {
    const was = wasOf(from, to, ({ version, use, state, title }) => ({
      version,
      use,
      state,
      title,
    }));
    return { ...to, children: compareInner(from.children, to.children), ...was };
  }
  if (from.kind === 'labelled' && to.kind === 'labelled' && from.role === to.role) {
    const was = wasOf(from, to, ({ label }) => ({ label }));
    return { ...to, children: compareInner(from.children, to.children), ...was };
  }
  if (from.kind === 'list' && to.kind === 'list' && from.ordered === to.ordered) {
    return { ...to, items: alignItems(from.items, to.items).map(compareCells) };
  }
  if (from.kind === 'table' && to.kind === 'table' && from.header.length === to.header.length) {
    return compareTables(from, to);
  }
  return undefined;
}

function compareTables(from: TableNode, to: TableNode): TableNode {
  return {
    ...to,
    header: to.header.map((cell, index) => compareInline(from.header[index] ?? [], cell)),
    rows: alignRows(from.rows, to.rows).map(({ from: one, to: other }) =>
      (other ?? one ?? []).map((_, index) =>
        compareCells({
          ...(one && { from: one[index] ?? [] }),
          ...(other && { to: other[index] ?? [] }),
        }),
      ),
    ),
    ...wasOf(from, to, ({ caption, widths, rowHeaders }) => ({ caption, widths, rowHeaders })),
  };
}

/** What a list item or a cell holds; all of it tracked where the item, or the row, went or came. */
function compareCells({ from, to }: Pair<readonly BlockNode[]>): readonly BlockNode[] {
  if (from && to) return compareLines(from, to) ?? compareInner(from, to);
  return from ? [trackedBlocks('deleted', from)] : [trackedBlocks('inserted', to ?? [])];
}

/** A cell of one line stays one line, however little of it is left: "[-1-][+2+]". */
function compareLines(
  [one, ...more]: readonly BlockNode[],
  [other, ...others]: readonly BlockNode[],
): BlockNode[] | undefined {
  if (one?.kind !== 'paragraph' || other?.kind !== 'paragraph') return undefined;
  return more.length + others.length === 0 ? compareBlock(one, other) : undefined;
}

function wasOf<N extends BlockNode, W extends object>(
  from: N,
  to: N,
  look: (node: N) => W,
): { readonly was?: W } {
  const was = look(from);
  return sameData(was, look(to)) ? {} : { was };
}

const sameData = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
