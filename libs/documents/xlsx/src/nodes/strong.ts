import type { StrongNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';
import { marked } from '../runs';

export const renderStrong: InlineToRuns<StrongNode> = (node, { inlines }) =>
  marked(inlines(node.children), { strong: true });
