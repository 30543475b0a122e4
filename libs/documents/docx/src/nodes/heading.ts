import type { HeadingNode } from '@kravsmed/clauses';
import { moodIn, paragraph, type ParagraphNumber } from '../paragraph';
import type { BlockRenderer, RenderContext } from '../render-context';
import { headingLevel, headingStyle } from '../style-ids';

/** A heading in Word's own style, which Word numbers; one without a number leaves the numbering. */
export const renderHeading: BlockRenderer<HeadingNode> = (node, context, place) => {
  const words = context.inlines(node.children, moodIn(place));
  const mark = node.anchor === undefined ? undefined : context.bookmark(node.anchor);
  const content =
    mark === undefined
      ? words
      : `<w:bookmarkStart w:id="${mark.id}" w:name="${mark.name}"/>${words}<w:bookmarkEnd w:id="${mark.id}"/>`;
  return paragraph(headingStyle(node.level), content, context, place, numbering(node, context));
};

function numbering(
  { number, level }: HeadingNode,
  { headingNumber }: RenderContext,
): ParagraphNumber | undefined {
  if (number.length === 0) return { level: 0, number: 0 };
  return headingNumber === undefined
    ? undefined
    : { level: headingLevel(level) - 1, number: headingNumber };
}
