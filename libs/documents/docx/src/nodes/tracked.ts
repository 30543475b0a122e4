import type { TrackedBlocksNode, TrackedNode } from '@kravsmed/clauses';
import type { BlockRenderer, InlineRenderer } from '../render-context';

/** Word has no element around what is changed: each paragraph, row and run says it for itself. */
export const renderTrackedBlocks: BlockRenderer<TrackedBlocksNode> = (node, context, place) =>
  context.blocks(node.children, { ...place, change: node.change });

export const renderTracked: InlineRenderer<TrackedNode> = (node, context, mood) =>
  context.inlines(node.children, { ...mood, change: node.change });
