import type { LayoutStyle } from '@kravsmed/domain';
import type { PlacedClause } from '../arrangement/placed';
import type { ClauseNode } from '../nodes';
import { asFlow } from './as-flow';
import { asListItem } from './as-list-item';
import { asTable } from './as-table';
import { clauseContent } from './content';
import type { ClauseSetter } from './setter';
import type { Writing } from './writing';

const SETTERS: Readonly<Record<LayoutStyle, ClauseSetter>> = {
  flow: asFlow,
  table: asTable,
  list: asListItem,
};

/** One criterion as it stands in the tender. */
export function clauseNode(placed: PlacedClause, writing: Writing): ClauseNode {
  const { clause } = placed;
  return {
    kind: 'clause',
    criterion: clause.criterion.id,
    version: clause.version.version,
    use: clause.item.use,
    state: clause.state,
    title: clause.title,
    children: SETTERS[writing.presentation.style](placed, clauseContent(placed, writing), writing),
  };
}
