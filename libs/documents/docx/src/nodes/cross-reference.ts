import type { CrossReferenceNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { field, styledRun } from '../run';

/**
 * The number of another heading, counted by Word; what is shown until then is our own count. A heading
 * that is not in the text, or that we do not number, leaves words.
 */
export const renderCrossReference: InlineRenderer<CrossReferenceNode> = (node, context, mood) => {
  const bookmark = context.bookmarkNamed(node.target);
  if (bookmark === undefined || context.headingNumber === undefined)
    return styledRun(node.text, mood, context);
  return field(`REF ${bookmark} \\r \\h`, node.text, mood, context);
};
