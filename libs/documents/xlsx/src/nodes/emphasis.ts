import type { EmphasisNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';
import { marked } from '../runs';

export const renderEmphasis: InlineToRuns<EmphasisNode> = (node, { inlines }) =>
  marked(inlines(node.children), { emphasis: true });
