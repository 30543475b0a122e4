import type { TableNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderTable: NodeToHtml<TableNode> = (node, { inlines }) => {
  const header = node.header.map((cell) => `<th scope="col">${inlines(cell)}</th>`).join('');
  const rows = node.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}</td>`).join('')}</tr>`)
    .join('');
  return `<table><caption>${escapeHtml(node.caption)}</caption><thead><tr>${header}</tr></thead><tbody>${rows}</tbody></table>`;
};
