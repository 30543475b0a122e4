import type { BlockNode, InlineNode } from '@kravsmed/clauses';
import type { BlockToLines, InlineToRuns, RenderContext } from './lines-renderer';
import { BLOCKS, INLINES } from './nodes/node-renderers';
import { oneText, type Run } from './runs';

// The mapped types have proved that each kind has its renderer; TypeScript cannot pair them.
const CONTEXT: RenderContext = {
  blocks: (nodes) =>
    nodes.flatMap((node) => (BLOCKS[node.kind] as BlockToLines<BlockNode>)(node, CONTEXT)),
  inlines: (nodes) =>
    nodes.flatMap((node) => (INLINES[node.kind] as InlineToRuns<InlineNode>)(node, CONTEXT)),
};

export const blockWords = (nodes: readonly BlockNode[]): Run[] => oneText(CONTEXT.blocks(nodes));

export const inlineWords = (nodes: readonly InlineNode[]): Run[] => CONTEXT.inlines(nodes);
