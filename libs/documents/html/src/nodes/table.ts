import { captionOf, type TableCell, type TableNode } from '@kravsmed/clauses';
import type { NodeToHtml } from '../html-renderer';

export const renderTable: NodeToHtml<TableNode> = (node, { blocks, inlines }) => {
  const header = node.header.map((cell) => `<th scope="col">${inlines(cell)}</th>`).join('');
  const cellHtml = (cell: TableCell): string => {
    const [only] = cell;
    return cell.length === 1 && only?.kind === 'paragraph' ? inlines(only.children) : blocks(cell);
  };
  const rows = node.rows
    .map(
      (row) =>
        `<tr>${row.map((cell, index) => (node.rowHeaders && index === 0 ? `<th scope="row">${cellHtml(cell)}</th>` : `<td>${cellHtml(cell)}</td>`)).join('')}</tr>`,
    )
    .join('');
  const caption = inlines(captionOf(node));
  return `<table>${caption === '' ? '' : `<caption>${caption}</caption>`}${header === '' ? '' : `<thead><tr>${header}</tr></thead>`}<tbody>${rows}</tbody></table>`;
};
