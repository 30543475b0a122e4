import type { HeadingNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

const DEEPEST = 6;

/** HTML has six levels; a deeper one says so to those who listen. */
export const renderHeading: NodeToHtml<HeadingNode> = (
  node,
  { inlines, headingShift, numbers, ids },
) => {
  const level = Math.max(node.level + headingShift, 1);
  const shown = Math.min(level, DEEPEST);
  const deeper = level > DEEPEST ? ` aria-level="${level}"` : '';
  const number =
    numbers && node.number.length > 0
      ? `<span class="number">${escapeHtml(node.number.join('.'))}</span> `
      : '';
  return `<h${shown}${ids.attribute(node.anchor)}${deeper}>${number}${inlines(node.children)}</h${shown}>`;
};
