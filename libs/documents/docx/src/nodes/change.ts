import type { ChangeNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { styledRun } from '../run';
import { STYLE } from '../style-ids';

/** Shown by style, not as a tracked change: nobody is to accept or reject it. */
export const renderChange: InlineRenderer<ChangeNode> = (node, context, mood) =>
  styledRun(node.text, mood, context, node.change === 'added' ? STYLE.added : STYLE.removed);
