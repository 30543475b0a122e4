import type { BlockNode, ClauseDocument, InlineNode } from '@kravsmed/clauses';
import type { Ids } from './ids';
import type { Notes } from './notes';

/** What the node files share: the way back to any other node. */
export interface RenderContext {
  readonly language: ClauseDocument['language'];
  readonly blocks: (nodes: readonly BlockNode[]) => string;
  readonly inlines: (nodes: readonly InlineNode[]) => string;
  /** Added to every heading level, so that the fragment fits the page it stands on. */
  readonly headingShift: number;
  readonly numbers: boolean;
  readonly notes: Notes;
  readonly ids: Ids;
}

export type NodeToHtml<N> = (node: N, context: RenderContext) => string;
