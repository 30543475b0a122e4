import type { LinkNode } from '@kravsmed/clauses';
import { RelatedHyperlink } from '../related-hyperlink';
import type { InlineRenderer } from '../render-context';
import { STYLE } from '../style-ids';

export const renderLink: InlineRenderer<LinkNode> = (node, context, mood) => [
  new RelatedHyperlink(
    context.inlines(node.children, { ...mood, style: STYLE.hyperlink }),
    context.relationshipTo(node.href),
  ),
];
