import type { LinkNode } from '@kravsmed/clauses';
import { ConcreteHyperlink } from 'docx';
import type { InlineRenderer } from '../render-context';
import { STYLE } from '../style-ids';

/** Its relationship is our own: the package's external links have a random id at each export. */
export const renderLink: InlineRenderer<LinkNode> = (node, context, mood) => [
  new ConcreteHyperlink(
    context.inlines(node.children, { ...mood, style: STYLE.hyperlink }),
    context.relationshipTo(node.href),
  ),
];
