import type { HeadingNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

export const renderHeading: BlockToLines<HeadingNode> = (node, { inlines }) => [
  node.number.length === 0
    ? inlines(node.children)
    : [{ text: `${node.number.join('.')} ` }, ...inlines(node.children)],
];
