import { labelOf, type LabelledNode } from '@kravsmed/clauses';
import { moodIn, paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';
import { styledRun } from '../run';
import { STYLE } from '../style-ids';

type Role = LabelledNode['role'];

/** One short fact: its label stands on the same line. */
const ON_ONE_LINE: ReadonlySet<Role> = new Set<Role>(['scoring', 'appliesTo']);
/** The buyer's own words, set apart from the library's. */
const BUYERS_OWN: ReadonlySet<Role> = new Set<Role>(['note', 'adaptation']);

/** A part of a clause with its label, which stays on the page of what it introduces. */
export const renderLabelled: BlockRenderer<LabelledNode> = (node, context, place) => {
  const [first, ...rest] = node.children;
  const mood = moodIn(place);
  if (ON_ONE_LINE.has(node.role) && first?.kind === 'paragraph') {
    const label = context.inlines(labelOf(node), { ...mood, style: STYLE.labelInLine });
    const colon = styledRun(':', mood, context, STYLE.labelInLine);
    const words = label + colon + styledRun(' ', mood, context);
    return (
      paragraph(STYLE.fact, words + context.inlines(first.children, mood), context, place) +
      context.blocks(rest, place)
    );
  }
  const inside = BUYERS_OWN.has(node.role) ? { ...place, paragraphStyle: STYLE.buyersOwn } : place;
  // In a list of requirements the label is the requirement's title.
  const style = node.role === 'requirement' ? STYLE.itemTitle : STYLE.label;
  return (
    paragraph(style, context.inlines(labelOf(node), mood), context, place) +
    context.blocks(node.children, inside)
  );
};
