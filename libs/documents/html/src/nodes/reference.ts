import type { ReferenceNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderReference: NodeToHtml<ReferenceNode> = (node, { inlines }) =>
  `<p class="reference"><small>${inlines(node.children)}</small></p>`;
