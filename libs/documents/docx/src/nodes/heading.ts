import type { HeadingNode } from '@kravsmed/clauses';
import { Paragraph } from 'docx';
import type { BlockRenderer } from '../render-context';
import { headingStyle } from '../style-ids';

/** A heading in Word's own style, which numbers it; one without a number leaves the numbering. */
export const renderHeading: BlockRenderer<HeadingNode> = (node, context) => [
  new Paragraph({
    style: headingStyle(node.level),
    numbering: node.number.length === 0 ? false : undefined,
    children: context.inlines(node.children),
  }),
];
