import type { BlockNode, InlineNode } from '../nodes';

/** The words of inline nodes as they are read, notes and fields left out. */
export const wordsOf = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'footnote' || node.kind === 'formField') return '';
      return 'children' in node ? wordsOf(node.children) : node.text;
    })
    .join('');

/** The words of blocks, a line each; the cells of a table's row between bars. */
export const allWords = (nodes: readonly BlockNode[]): string => nodes.map(blockWords).join('\n');

export function blockWords(node: BlockNode): string {
  switch (node.kind) {
    case 'list':
      return node.items.map((item) => allWords(item)).join('\n');
    case 'table':
      return node.rows.map((row) => row.map(allWords).join('|')).join('\n');
    case 'clause':
    case 'trackedBlocks':
      return allWords(node.children);
    case 'labelled':
      return `${node.label}: ${allWords(node.children)}`;
    case 'figure':
      return node.alt;
    case 'heading':
    case 'paragraph':
    case 'reference':
      return wordsOf(node.children);
  }
}
