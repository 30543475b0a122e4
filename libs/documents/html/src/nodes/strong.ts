import type { StrongNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderStrong: NodeToHtml<StrongNode> = (node, { inlines }) =>
  `<strong>${inlines(node.children)}</strong>`;
