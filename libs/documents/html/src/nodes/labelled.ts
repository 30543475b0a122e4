import { labelOf, type LabelledNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

/** One short fact: its label stands on the same line. */
const ON_ONE_LINE: ReadonlySet<LabelledNode['role']> = new Set<LabelledNode['role']>([
  'scoring',
  'appliesTo',
]);

export const renderLabelled: NodeToHtml<LabelledNode> = (node, { blocks, inlines }) => {
  const [first, ...rest] = node.children;
  const label = `<strong>${inlines(labelOf(node))}`;
  const content =
    ON_ONE_LINE.has(node.role) && first?.kind === 'paragraph'
      ? `<p>${label}:</strong> ${inlines(first.children)}</p>${blocks(rest)}`
      : `<p class="label">${label}</strong></p>${blocks(node.children)}`;
  return `<div data-role="${node.role}">${content}</div>`;
};
