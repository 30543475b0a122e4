import type { ParagraphNode } from '@kravsmed/clauses';
import { moodIn, paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';

export const renderParagraph: BlockRenderer<ParagraphNode> = (node, context, place) =>
  paragraph(place.paragraphStyle, context.inlines(node.children, moodIn(place)), context, place);
