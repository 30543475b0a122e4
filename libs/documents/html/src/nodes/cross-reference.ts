import type { CrossReferenceNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderCrossReference: NodeToHtml<CrossReferenceNode> = (node) =>
  `<a href="#${escapeHtml(node.target)}">${escapeHtml(node.text)}</a>`;
