import type { ReferenceNode } from '@kravsmed/clauses';
import { Paragraph } from 'docx';
import type { BlockRenderer } from '../render-context';
import { STYLE } from '../style-ids';

export const renderReference: BlockRenderer<ReferenceNode> = (node, context) => [
  new Paragraph({ style: STYLE.reference, children: context.inlines(node.children) }),
];
