import type { EmphasisNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderEmphasis: NodeToHtml<EmphasisNode> = (node, { inlines }) =>
  `<em>${inlines(node.children)}</em>`;
