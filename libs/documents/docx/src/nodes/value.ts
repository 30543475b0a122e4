import type { ValueNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { styledRun } from '../run';
import { STYLE } from '../style-ids';

/** Looks like the words around it, but is a style of its own: a buyer can make all values stand out. */
export const renderValue: InlineRenderer<ValueNode> = (node, context, mood) =>
  styledRun(node.text, mood, context, mood.style ?? STYLE.value);
