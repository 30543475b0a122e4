import type { TableNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';
import { oneText, type Run } from '../runs';

/** Only where a table stands inside something else; elsewhere its cells are cells. */
export const renderTable: BlockToLines<TableNode> = (node, { blocks, inlines }) => [
  ...(node.header.length === 0 ? [] : [side(node.header.map(inlines))]),
  ...node.rows.map((row) => side(row.map((cell) => oneText(blocks(cell))))),
];

const side = (cells: readonly (readonly Run[])[]): Run[] =>
  cells.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: ' | ' }]), ...cell]);
