import { text } from '../inline-words';
import type { BlockNode, InlineNode } from '../nodes';

/**
 * Paragraphs and items after each other on one line. A list goes on from the words that lead in to it;
 * what else does not end like a sentence is set apart by a semicolon.
 */
export const inOneLine = (blocks: readonly BlockNode[]): InlineNode[] =>
  lines(blocks).reduce<InlineNode[]>((before, { words, ledInto }) => {
    if (before.length === 0) return [...words];
    const goesOn = ledInto || /[.,:;!?–]\s*$|\s(?:och|eller|and|or)$/u.test(plain(before));
    return [...before, text(goesOn ? ' ' : '; '), ...words];
  }, []);

interface Line {
  readonly words: readonly InlineNode[];
  /** The first item of a list. */
  readonly ledInto: boolean;
}

export const asSentence = (words: readonly InlineNode[]): InlineNode[] =>
  /[.!?]\s*$/u.test(plain(words)) ? [...words] : [...words, text('.')];

const lines = (blocks: readonly BlockNode[]): Line[] =>
  blocks.flatMap((block): Line[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ words: block.children, ledInto: false }];
      case 'list':
        return block.items
          .flatMap(lines)
          .map((line, index) => (index === 0 ? { ...line, ledInto: true } : line));
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
