import type { ValueNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

export const renderValue: InlineToRuns<ValueNode> = ({ text }) => [{ text }];
