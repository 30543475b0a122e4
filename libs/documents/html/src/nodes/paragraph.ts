import type { ParagraphNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderParagraph: NodeToHtml<ParagraphNode> = (node, { inlines }) =>
  `<p>${inlines(node.children)}</p>`;
