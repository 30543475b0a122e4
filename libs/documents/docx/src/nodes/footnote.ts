import type { FootnoteNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { run } from '../run';
import { STYLE } from '../style-ids';

/** A note of Word's own: Word sets its number here, and the note at the foot of the page. */
export const renderFootnote: InlineRenderer<FootnoteNode> = (node, context, mood) => {
  const plain = { ...mood, strong: false, emphasis: false };
  const mark = `<w:footnoteReference w:id="${context.footnote(node.children)}"/>`;
  return run(mark, plain, context, STYLE.footnoteReference);
};
