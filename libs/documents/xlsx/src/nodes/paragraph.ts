import type { ParagraphNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

export const renderParagraph: BlockToLines<ParagraphNode> = (node, { inlines }) => [
  inlines(node.children),
];
