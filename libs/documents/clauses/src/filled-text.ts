import {
  formatParameter,
  inlineText,
  parseRichText,
  type Block,
  type CriterionVersion,
  type Inline,
  type Language,
  type ParameterValues,
  type RichText,
} from '@kravsmed/domain';
import type { BlockNode, InlineNode } from './nodes';
import { printable, text } from './inline-words';

/** The text of each parameter of a version, as it stands in the document. */
export type FilledValues = Readonly<Record<string, string>>;

/**
 * The buyer's values, formatted; the declared default where one is missing. A date or text that has
 * neither shows its label in brackets: a gap that is seen can be filled.
 */
export function fillValues(
  version: CriterionVersion,
  chosen: ParameterValues,
  language: Language,
): FilledValues {
  return Object.fromEntries(
    version.parameters.map((declaration) => {
      const value = Object.hasOwn(chosen, declaration.name)
        ? chosen[declaration.name]
        : defaultOf(declaration.default, language);
      const filled =
        value === undefined
          ? `[${declaration.label[language]}]`
          : formatParameter(declaration, value, language);
      return [declaration.name, printable(filled)];
    }),
  );
}

const defaultOf = (
  value: CriterionVersion['parameters'][number]['default'],
  language: Language,
): string | number | undefined => (typeof value === 'object' ? value[language] : value);

/** Library text (or an adaptation of it) as nodes, with the values in place. */
export const filledBlocks = (richText: string, values: FilledValues = {}): BlockNode[] =>
  parseRichText(printable(richText)).map((block) => blockNode(block, values));

function blockNode(block: Block, values: FilledValues): BlockNode {
  return block.kind === 'paragraph'
    ? { kind: 'paragraph', children: inlineNodes(block.children, values) }
    : {
        kind: 'list',
        ordered: block.ordered,
        items: block.items.map((item) => item.map((inside) => blockNode(inside, values))),
      };
}

const inlineNodes = (inlines: readonly Inline[], values: FilledValues): InlineNode[] =>
  inlines.map((inline) => inlineNode(inline, values));

function inlineNode(inline: Inline, values: FilledValues): InlineNode {
  switch (inline.kind) {
    case 'text':
      return text(inline.text);
    case 'parameter': {
      const value = Object.hasOwn(values, inline.name) ? values[inline.name] : undefined;
      // Only an adaptation can name a parameter that is not declared: its words stay as written.
      return value === undefined
        ? text(`{{${inline.name}}}`)
        : { kind: 'value', parameter: inline.name, text: value };
    }
    case 'link':
      return {
        kind: 'link',
        href: inline.href,
        children: inlineNodes(inline.children, values),
      };
    case 'emphasis':
    case 'strong':
      return { kind: inline.kind, children: inlineNodes(inline.children, values) };
  }
}

/** The plain words of each paragraph and list item, one a line: what an adaptation is compared by. */
export const filledLines = (richText: string, values: FilledValues): string[] =>
  linesOf(parseRichText(printable(richText)), values);

function linesOf(richText: RichText, values: FilledValues): string[] {
  return richText.flatMap((block) =>
    block.kind === 'paragraph'
      ? [inlineText(block.children, values)]
      : block.items.flatMap((item) => linesOf(item, values)),
  );
}
