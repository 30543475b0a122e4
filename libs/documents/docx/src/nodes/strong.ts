import type { StrongNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';

export const renderStrong: InlineRenderer<StrongNode> = (node, context, mood) =>
  context.inlines(node.children, { ...mood, strong: true });
