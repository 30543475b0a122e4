import type { TextNode } from '@kravsmed/clauses';
import type { InlineToRuns } from '../lines-renderer';

export const renderText: InlineToRuns<TextNode> = ({ text }) => [{ text }];
