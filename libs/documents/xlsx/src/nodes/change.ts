import type { ChangeNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

export const renderChange: InlineToRuns<ChangeNode> = ({ text, change }) => [
  change === 'removed' ? { text, removed: true } : { text, added: true },
];
