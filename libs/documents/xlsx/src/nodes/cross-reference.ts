import type { CrossReferenceNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

export const renderCrossReference: InlineToRuns<CrossReferenceNode> = ({ text }) => [{ text }];
