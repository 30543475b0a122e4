import type { ReferenceNode } from '@kravsmed/clauses';
import { moodIn, paragraph } from '../paragraph';
import type { BlockRenderer } from '../render-context';
import { STYLE } from '../style-ids';

export const renderReference: BlockRenderer<ReferenceNode> = (node, context, place) =>
  paragraph(
    place.sourceLast === true ? STYLE.sourceLast : STYLE.reference,
    context.inlines(node.children, moodIn(place)),
    context,
    place,
  );
