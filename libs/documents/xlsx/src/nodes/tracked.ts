import type { TrackedBlocksNode, TrackedNode } from '@kravsmed/clauses';
import type { BlockToLines, InlineToRuns } from '../lines-renderer';
import { TRACKED_MARKS, marked } from '../runs';

export const renderTrackedBlocks: BlockToLines<TrackedBlocksNode> = (node, { blocks }) =>
  blocks(node.children).map((line) => marked(line, TRACKED_MARKS[node.change]));

export const renderTracked: InlineToRuns<TrackedNode> = (node, { inlines }) =>
  marked(inlines(node.children), TRACKED_MARKS[node.change]);
