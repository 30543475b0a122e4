import type { BlockNode, InlineNode } from '@kravsmed/clauses';
import type { Line, Run } from './runs';

/** What the node files share: the way back to any other node. */
export interface RenderContext {
  readonly blocks: (nodes: readonly BlockNode[]) => Line[];
  readonly inlines: (nodes: readonly InlineNode[]) => Run[];
}

/** A block as the lines of a cell: a sheet has no paragraphs or lists within a cell. */
export type BlockToLines<N> = (node: N, context: RenderContext) => Line[];
export type InlineToRuns<N> = (node: N, context: RenderContext) => Run[];
