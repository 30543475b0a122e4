import type { InlineNode, ParagraphNode, StrongNode, TextNode } from './nodes';

/**
 * Without the characters that neither XML nor a reader can hold: control characters, lone surrogates
 * and the two non-characters. Buyers paste from anywhere; one of these would make the file unreadable.
 */
export const printable = (text: string): string =>
  text.replace(/\t/g, ' ').replace(/[^\P{Cc}\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');

export const text = (words: string): TextNode => ({ kind: 'text', text: printable(words) });

export const strong = (words: string): StrongNode => ({ kind: 'strong', children: [text(words)] });

export const paragraph = (...children: readonly (InlineNode | string)[]): ParagraphNode => ({
  kind: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

/** What a person typed without markup: one paragraph a line. */
export const typedParagraphs = (typed: string): ParagraphNode[] =>
  printable(typed)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line));
