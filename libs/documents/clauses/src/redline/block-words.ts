import type { BlockNode } from '../nodes';
import { spell } from './inline-leaves';

/** The plain words of blocks, to tell how alike two of them are. */
export const blockWords = (blocks: readonly BlockNode[]): string => blocks.map(wordsOf).join(' ');

function wordsOf(block: BlockNode): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(blockWords).join(' ');
    case 'table':
      return [block.header.map(spell), ...block.rows.map((row) => row.map(blockWords))]
        .flat()
        .join(' ');
    case 'heading':
    case 'paragraph':
    case 'reference':
      return spell(block.children);
    case 'clause':
    case 'labelled':
    case 'trackedBlocks':
      return blockWords(block.children);
    case 'figure':
      return block.alt;
  }
}
