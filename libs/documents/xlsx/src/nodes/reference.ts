import type { ReferenceNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

export const renderReference: BlockToLines<ReferenceNode> = (node, { inlines }) => [
  inlines(node.children),
];
