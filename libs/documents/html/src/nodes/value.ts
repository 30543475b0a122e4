import type { ValueNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderValue: NodeToHtml<ValueNode> = (node) =>
  `<span class="value" data-parameter="${escapeHtml(node.parameter)}">${escapeHtml(node.text)}</span>`;
