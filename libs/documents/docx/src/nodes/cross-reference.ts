import type { CrossReferenceNode } from '@kravsmed/clauses';
import { styledRun } from '../run';
import type { InlineRenderer } from '../render-context';

export const renderCrossReference: InlineRenderer<CrossReferenceNode> = (node, _context, mood) => [
  styledRun(node.text, mood),
];
