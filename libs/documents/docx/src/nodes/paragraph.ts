import type { ParagraphNode } from '@kravsmed/clauses';
import { Paragraph } from 'docx';
import type { BlockRenderer } from '../render-context';

export const renderParagraph: BlockRenderer<ParagraphNode> = (node, context, place) => [
  new Paragraph({ style: place.paragraphStyle, children: context.inlines(node.children) }),
];
