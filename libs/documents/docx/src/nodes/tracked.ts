import type { TrackedBlocksNode, TrackedNode } from '@kravsmed/clauses';
import type { BlockRenderer, InlineRenderer } from '../render-context';

export const renderTrackedBlocks: BlockRenderer<TrackedBlocksNode> = (node, context, place) =>
  context.blocks(node.children, place);

export const renderTracked: InlineRenderer<TrackedNode> = (node, context, mood) =>
  context.inlines(node.children, mood);
