import type { ClauseNode } from '@kravsmed/clauses';
import { escapeHtml } from '../escape';
import type { NodeToHtml } from '../html-renderer';

export const renderClause: NodeToHtml<ClauseNode> = (node, { blocks }) =>
  `<section class="clause" data-criterion="${escapeHtml(`${node.criterion}:${node.version}`)}" data-use="${node.use}" data-state="${node.state}">${blocks(node.children)}</section>`;
