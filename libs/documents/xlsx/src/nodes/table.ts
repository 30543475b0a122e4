import type { TableNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

/** Only where a table stands inside something else; elsewhere its cells are cells. */
export const renderTable: BlockToLines<TableNode> = (node, { inlines }) =>
  [node.header, ...node.rows].map((row) =>
    row.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: ' | ' }]), ...inlines(cell)]),
  );
