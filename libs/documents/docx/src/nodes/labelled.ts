import type { LabelledNode } from '@kravsmed/clauses';
import { Paragraph, TextRun } from 'docx';
import type { BlockRenderer } from '../render-context';
import { STYLE } from '../style-ids';

type Role = LabelledNode['role'];

/** One short fact: its label stands on the same line. */
const ON_ONE_LINE: ReadonlySet<Role> = new Set<Role>(['scoring', 'appliesTo']);
/** The buyer's own words, set apart from the library's. */
const BUYERS_OWN: ReadonlySet<Role> = new Set<Role>(['note', 'adaptation']);

/** A part of a clause with its label, which stays on the page of what it introduces. */
export const renderLabelled: BlockRenderer<LabelledNode> = (node, context, place) => {
  const [first, ...rest] = node.children;
  if (ON_ONE_LINE.has(node.role) && first?.kind === 'paragraph') {
    const label = new TextRun({ style: STYLE.labelInLine, text: `${node.label}:` });
    const words = [label, new TextRun(' '), ...context.inlines(first.children)];
    return [new Paragraph({ style: STYLE.fact, children: words }), ...context.blocks(rest, place)];
  }
  const inside = BUYERS_OWN.has(node.role) ? { ...place, paragraphStyle: STYLE.buyersOwn } : place;
  return [
    new Paragraph({ style: STYLE.label, children: [new TextRun(node.label)] }),
    ...context.blocks(node.children, inside),
  ];
};
