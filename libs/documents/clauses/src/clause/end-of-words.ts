import { paragraph } from '../inline-words';
import type { BlockNode, InlineNode } from '../nodes';

/** `blocks` with `added` where their words end, be that in the innermost of several lists. */
export function atTheEnd(
  blocks: readonly BlockNode[],
  added: readonly InlineNode[],
): readonly BlockNode[] {
  if (added.length === 0) return blocks;
  return withLastWords(blocks, added) ?? [...blocks, paragraph(...added)];
}

function withLastWords(
  blocks: readonly BlockNode[],
  added: readonly InlineNode[],
): readonly BlockNode[] | undefined {
  const last = blocks.at(-1);
  if (last === undefined) return undefined;
  const before = blocks.slice(0, -1);
  if (last.kind === 'paragraph') {
    return [...before, { ...last, children: [...last.children, ...added] }];
  }
  if (last.kind !== 'list') return undefined;
  const item = withLastWords(last.items.at(-1) ?? [], added);
  return item && [...before, { ...last, items: [...last.items.slice(0, -1), item] }];
}
