import type { LabelledNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

export const renderLabelled: BlockToLines<LabelledNode> = (node, { blocks }) => [
  [{ text: node.label, strong: true }],
  ...blocks(node.children),
];
