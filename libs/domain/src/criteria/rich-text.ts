import { parseBlocks } from './rich-text-blocks';
import type { Block, Inline, RichText } from './rich-text-nodes';

export type {
  Block,
  EmphasisInline,
  Inline,
  LinkInline,
  ListBlock,
  ParagraphBlock,
  ParameterInline,
  RichText,
  StrongInline,
  TextInline,
} from './rich-text-nodes';

/**
 * Reads our CommonMark subset: paragraphs, ordered and unordered lists with one level of nesting,
 * *emphasis*, **strong**, [link](url), backslash escapes and `{{parameter}}`. Never throws and never
 * drops a word: what is not understood (a heading, a table, HTML, an unsafe link) stays as text.
 */
export const parseRichText = (text: string): RichText => parseBlocks(linesOf(text));

const linesOf = (text: string): string[] =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n');

/** As `parseRichText`, but with each paragraph's words left as they were written: one text node. */
export const parseRichTextSource = (text: string): RichText =>
  parseBlocks(linesOf(text), 0, (words) => [{ kind: 'text', text: words }]);

/** The names of the parameters in `text`, each once, in the order of their first use. */
export function richTextParameters(text: string): string[] {
  const names = new Set<string>();
  const visit = (inline: Inline): void => {
    if (inline.kind === 'parameter') names.add(inline.name);
    else if (inline.kind !== 'text') inline.children.forEach(visit);
  };
  const visitBlock = (block: Block): void => {
    if (block.kind === 'paragraph') block.children.forEach(visit);
    else block.items.forEach((item) => item.forEach(visitBlock));
  };
  parseRichText(text).forEach(visitBlock);
  return [...names];
}

/**
 * The words alone. `values` holds the text of each parameter; one without a value stays `{{name}}`.
 * Paragraphs are parted by an empty line, list items by a line break.
 */
export function plainText(
  richText: RichText,
  values: Readonly<Record<string, string>> = {},
): string {
  return richText
    .map((block) =>
      block.kind === 'paragraph' ? inlineText(block.children, values) : listText(block, values),
    )
    .join('\n\n');
}

function listText(
  list: Extract<Block, { kind: 'list' }>,
  values: Readonly<Record<string, string>>,
): string {
  return list.items
    .map((item, index) => {
      const marker = list.ordered ? `${index + 1}. ` : '- ';
      const inside = item.map((block) => plainText([block], values)).join('\n');
      return marker + inside.replace(/\n/g, `\n${' '.repeat(marker.length)}`);
    })
    .join('\n');
}

/** The words of inline nodes, as in `plainText`. */
export function inlineText(
  inlines: readonly Inline[],
  values: Readonly<Record<string, string>> = {},
): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind !== 'parameter') return inlineText(inline.children, values);
      return Object.hasOwn(values, inline.name)
        ? (values[inline.name] ?? '')
        : `{{${inline.name}}}`;
    })
    .join('');
}

/** Plain words as rich text that reads the same: for text typed by a person who knows no markup. */
export const escapeRichText = (plain: string): string =>
  plain
    .replace(/[\\*[\]{}]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*)(\d{1,9})([.)])(?=\s)/gm, '$1$2\\$3');
