import type { ClauseNode } from '@kravsmed/clauses';
import type { BlockToLines } from '../lines-renderer';

/** Only where a clause stands inside something else; a clause of the tender is a row of its own. */
export const renderClause: BlockToLines<ClauseNode> = (node, { blocks }) => blocks(node.children);
