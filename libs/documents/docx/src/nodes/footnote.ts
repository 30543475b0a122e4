import type { FootnoteNode } from '@kravsmed/clauses';
import { styledRun } from '../run';
import type { InlineRenderer } from '../render-context';

export const renderFootnote: InlineRenderer<FootnoteNode> = (node, context, mood) => [
  styledRun(' (', mood),
  ...context.inlines(node.children, mood),
  styledRun(')', mood),
];
