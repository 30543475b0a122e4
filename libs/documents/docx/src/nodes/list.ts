import type { BlockNode, ListNode } from '@kravsmed/clauses';
import { Paragraph, type FileChild } from 'docx';
import { ORDERED_LIST } from '../numbering';
import type { BlockRenderer, Place, RenderContext } from '../render-context';
import { LIST_DEPTHS, listStyle } from '../style-ids';

/** A real list: bullets come from the style, and an ordered list counts from one by itself. */
export const renderList: BlockRenderer<ListNode> = (node, context, place) => {
  const depth = Math.min(place.listDepth, LIST_DEPTHS.length - 1);
  const instance = node.ordered ? context.nextOrderedList() : undefined;
  return node.items.flatMap((item) => renderItem(item, depth, instance, context));
};

function renderItem(
  [first, ...rest]: readonly BlockNode[],
  depth: number,
  instance: number | undefined,
  context: RenderContext,
): FileChild[] {
  if (first === undefined) return [];
  const inside: Place = { paragraphStyle: listStyle('ListContinue', depth), listDepth: depth + 1 };
  if (first.kind !== 'paragraph') return context.blocks([first, ...rest], inside);
  const item = new Paragraph({
    style: listStyle(instance === undefined ? 'ListBullet' : 'ListNumber', depth),
    numbering:
      instance === undefined
        ? undefined
        : { reference: ORDERED_LIST, level: depth, instance, custom: true },
    children: context.inlines(first.children),
  });
  return [item, ...context.blocks(rest, inside)];
}
