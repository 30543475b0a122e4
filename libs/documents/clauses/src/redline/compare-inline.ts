import { diffTokens } from '@kravsmed/domain';
import type { InlineNode } from '../nodes';
import { fromLeaves, leavesOf } from './inline-leaves';

/**
 * The words of both, what went and what came tracked. Words that only changed form (bold, a link's
 * address) are taken out in the old and put in in the new: refusing gives the old text as it looked.
 */
export const compareInline = (
  from: readonly InlineNode[],
  to: readonly InlineNode[],
): InlineNode[] =>
  diffTokens(leavesOf(from), leavesOf(to)).flatMap(({ kind, tokens }): InlineNode[] => {
    const children = fromLeaves(tokens);
    if (kind === 'same') return children;
    return [{ kind: 'tracked', change: kind === 'added' ? 'inserted' : 'deleted', children }];
  });
