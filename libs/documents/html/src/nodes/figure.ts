import type { FigureNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderFigure: NodeToHtml<FigureNode> = (node) => {
  const bars = node.bars.map(
    (bar) => `<li>${escapeHtml(bar.label)}: ${escapeHtml(bar.shown)}</li>`,
  );
  return `<figure><ul>${bars.join('')}</ul><figcaption>${escapeHtml(node.caption)}</figcaption></figure>`;
};
