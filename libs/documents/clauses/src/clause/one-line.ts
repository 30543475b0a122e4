import { text } from '../inline-words';
import type { BlockNode, InlineNode } from '../nodes';

/** Paragraphs and items after each other on one line; what does not end like a sentence is set apart by a semicolon. */
export const inOneLine = (blocks: readonly BlockNode[]): InlineNode[] =>
  lines(blocks).reduce<InlineNode[]>((before, line) => {
    if (before.length === 0) return [...line];
    const apart = /[.,:;!?–]\s*$|\s(?:och|eller|and|or)$/u.test(plain(before)) ? ' ' : '; ';
    return [...before, text(apart), ...line];
  }, []);

export const asSentence = (words: readonly InlineNode[]): InlineNode[] =>
  /[.!?]\s*$/u.test(plain(words)) ? [...words] : [...words, text('.')];

const lines = (blocks: readonly BlockNode[]): (readonly InlineNode[])[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block.children];
      case 'list':
        return block.items.flatMap(lines);
      case 'labelled':
        return lines(block.children);
      default:
        // A part of a clause is made of the library's text, which has no other blocks.
        return [];
    }
  });

const plain = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => ('children' in node ? plain(node.children) : 'text' in node ? node.text : ''))
    .join('');
