import { inlineText, parseRichText, type Block } from '../rich-text';

/** Words longer than this count as long. */
const LONG = 6;

export interface Readability {
  readonly lix: number;
  readonly words: number;
}

/**
 * Läsbarhetsindex: words a sentence, plus the share of long words in per cent (C. H. Björnsson,
 * Läsbarhet, 1968). Below 40 is easy, 40 to 50 middling as in a newspaper, 50 to 60 hard as in official
 * texts, above 60 very hard. The same measure holds for English (J. Anderson, "Lix and Rix", Journal of
 * Reading 26, 1983). A list item ends a sentence; a parameter counts as one short word.
 */
export function readabilityOf(text: string): Readability {
  const sentences = paragraphs(parseRichText(text))
    .flatMap((paragraph) => paragraph.split(/[.!?:](?=\s|$)/u))
    .map((sentence) => sentence.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { lix: 0, words: 0 };
  const long = words.filter((word) => word.length > LONG).length;
  return {
    lix: Math.round(words.length / sentences.length + (100 * long) / words.length),
    words: words.length,
  };
}

const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [inlineText(block.children).replace(/\{\{[^}]*\}\}/gu, '10')]
      : block.items.flatMap(paragraphs),
  );
