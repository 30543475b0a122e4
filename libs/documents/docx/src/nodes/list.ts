import { trackedItem, type BlockNode, type ListNode } from '@kravsmed/clauses';
import { moodIn, paragraph, type ParagraphNumber } from '../paragraph';
import type { BlockRenderer, Place, RenderContext } from '../render-context';
import { LIST_DEPTHS, listStyle, STYLE } from '../style-ids';

/** A real list: bullets come from the style, and an ordered list counts from one by itself. */
export const renderList: BlockRenderer<ListNode> = (node, context, place) => {
  const depth = Math.min(place.listDepth, LIST_DEPTHS.length - 1);
  const instance = node.ordered ? context.listNumber('ordered') : undefined;
  return node.items.map((item) => renderItem(item, depth, instance, context, place)).join('');
};

function renderItem(
  item: readonly BlockNode[],
  depth: number,
  ordered: number | undefined,
  context: RenderContext,
  around: Place,
): string {
  const change = trackedItem(item);
  const [only] = item;
  const place = change === undefined ? around : { ...around, change };
  const [first, ...rest] =
    only?.kind === 'trackedBlocks' && change !== undefined ? only.children : item;
  if (first === undefined) return '';
  const inside: Place = {
    ...place,
    paragraphStyle: place.inTable ? STYLE.tableText : listStyle('ListContinue', depth),
    listDepth: depth + 1,
  };
  if (first.kind !== 'paragraph') return context.blocks([first, ...rest], inside);
  const kind = ordered === undefined ? 'ListBullet' : 'ListNumber';
  return (
    paragraph(
      place.inTable ? STYLE.tableList : listStyle(kind, depth),
      context.inlines(first.children, moodIn(place)),
      context,
      place,
      numbering(depth, ordered, context, place),
    ) + context.blocks(rest, inside)
  );
}

function numbering(
  level: number,
  ordered: number | undefined,
  context: RenderContext,
  { inTable }: Place,
): ParagraphNumber | undefined {
  if (ordered !== undefined) return { level, number: ordered };
  // A list in a table has the size of the table's text, and so another style than Word's.
  return inTable || !context.bulletsByStyle
    ? { level, number: context.listNumber('bullets') }
    : undefined;
}
