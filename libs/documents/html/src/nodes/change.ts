import type { ChangeNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderChange: NodeToHtml<ChangeNode> = (node) => {
  const name = node.change === 'added' ? 'ins' : 'del';
  return `<${name}>${escapeHtml(node.text)}</${name}>`;
};
