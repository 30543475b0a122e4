import { labelOf, type LabelledNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';
import { marked } from '../runs';

export const renderLabelled: BlockToLines<LabelledNode> = (node, { blocks, inlines }) => [
  marked(inlines(labelOf(node)), { strong: true }),
  ...blocks(node.children),
];
