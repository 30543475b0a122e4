import type { BlockNode, ClauseDocument, InlineNode, TrackedChange } from '../nodes';
import { fromLeaves, leavesOf } from './inline-leaves';
import { trackedItem, trackedRow } from './tracked';

/** The document with every tracked change accepted: the newer one. */
export const accepted = (document: ClauseDocument): ClauseDocument =>
  resolved(withoutRevision(document), 'inserted');

/** The document with every tracked change refused: the older one. */
export const rejected = (document: ClauseDocument): ClauseDocument =>
  resolved({ ...withoutRevision(document), ...document.revision?.was }, 'deleted');

function withoutRevision(document: ClauseDocument): ClauseDocument {
  const plain = { ...document };
  delete plain.revision;
  return plain;
}

const resolved = (document: ClauseDocument, kept: TrackedChange): ClauseDocument => ({
  ...document,
  body: resolvedBlocks(document.body, kept),
  annex: resolvedBlocks(document.annex, kept),
});

const resolvedBlocks = (blocks: readonly BlockNode[], kept: TrackedChange): BlockNode[] =>
  blocks.flatMap((block) => resolvedBlock(block, kept));

function resolvedBlock(block: BlockNode, kept: TrackedChange): BlockNode[] {
  switch (block.kind) {
    case 'trackedBlocks':
      return block.change === kept ? resolvedBlocks(block.children, kept) : [];
    case 'paragraph':
      return [{ ...block, children: resolvedInlines(block.children, kept) }];
    case 'heading':
      return [{ ...settled(block, kept), children: resolvedInlines(block.children, kept) }];
    case 'reference':
      return [{ ...settled(block, kept), children: resolvedInlines(block.children, kept) }];
    case 'clause':
      return [{ ...settled(block, kept), children: resolvedBlocks(block.children, kept) }];
    case 'labelled':
      return [{ ...settled(block, kept), children: resolvedBlocks(block.children, kept) }];
    case 'list':
      return [{ ...block, items: resolvedItems(block.items, kept) }];
    case 'table':
      return [
        {
          ...settled(block, kept),
          header: block.header.map((cell) => resolvedInlines(cell, kept)),
          rows: block.rows
            .filter((row) => isKept(trackedRow(row), kept))
            .map((row) => row.map((cell) => resolvedBlocks(cell, kept))),
        },
      ];
    case 'figure':
      return [block];
  }
}

const resolvedItems = (
  items: readonly (readonly BlockNode[])[],
  kept: TrackedChange,
): BlockNode[][] =>
  items.filter((item) => isKept(trackedItem(item), kept)).map((item) => resolvedBlocks(item, kept));

const isKept = (change: TrackedChange | undefined, kept: TrackedChange): boolean =>
  change === undefined || change === kept;

function resolvedInlines(nodes: readonly InlineNode[], kept: TrackedChange): InlineNode[] {
  const chosen = nodes.flatMap((node) => {
    if (node.kind !== 'tracked') return [node];
    return node.change === kept ? node.children : [];
  });
  return fromLeaves(leavesOf(chosen));
}

/** The node as it is, or as it was. */
function settled<N extends { readonly was?: object }>(node: N, kept: TrackedChange): N {
  if (node.was === undefined) return node;
  const { was, ...now } = node;
  return (kept === 'deleted' ? { ...now, ...was } : now) as N;
}
