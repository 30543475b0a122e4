import type { LinkNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { STYLE } from '../style-ids';

export const renderLink: InlineRenderer<LinkNode> = (node, context, mood) => {
  const words = context.inlines(node.children, { ...mood, style: STYLE.hyperlink });
  return words === ''
    ? ''
    : `<w:hyperlink r:id="${context.relationshipTo(node.href)}">${words}</w:hyperlink>`;
};
