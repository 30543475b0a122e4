import type { TextNode } from '@kravsmed/clauses';
import type { InlineRenderer } from '../render-context';
import { styledRun } from '../run';

export const renderText: InlineRenderer<TextNode> = (node, context, mood) =>
  styledRun(node.text, mood, context);
