import type { FootnoteNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

export const renderFootnote: InlineToRuns<FootnoteNode> = (node, { inlines }) => [
  { text: ' (' },
  ...inlines(node.children),
  { text: ')' },
];
