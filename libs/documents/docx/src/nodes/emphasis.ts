import type { EmphasisNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';

export const renderEmphasis: InlineRenderer<EmphasisNode> = (node, context, mood) =>
  context.inlines(node.children, { ...mood, emphasis: true });
