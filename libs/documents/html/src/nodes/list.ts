import type { BlockNode, ListNode } from '@kravsmed/clauses';
import type { NodeToHtml, RenderContext } from '../html-renderer';

export const renderList: NodeToHtml<ListNode> = (node, context) => {
  const name = node.ordered ? 'ol' : 'ul';
  return `<${name}>${node.items.map((item) => `<li>${itemContent(item, context)}</li>`).join('')}</${name}>`;
};

/** The words of an item stand in it directly, as in a list that a person wrote. */
function itemContent([first, ...rest]: readonly BlockNode[], context: RenderContext): string {
  if (first === undefined) return '';
  const words =
    first.kind === 'paragraph' ? context.inlines(first.children) : context.blocks([first]);
  return words + context.blocks(rest);
}
