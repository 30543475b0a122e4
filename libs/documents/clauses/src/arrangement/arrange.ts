import { LAYOUT_DEFAULTS, type Arrangement, type Selection } from '@kravsmed/domain';
import type { ChosenClause } from '../chosen-clause';
import type { Words } from '../words';
import { byGroup } from './by-group';
import { byLot } from './by-lot';
import { byUse } from './by-use';
import type { Arrange, Part } from './part';

const ARRANGE: Readonly<Record<Arrangement, Arrange>> = { use: byUse, lot: byLot, group: byGroup };

/** The clauses in the parts of the arrangement chosen. */
export const arranged = (
  clauses: readonly ChosenClause[],
  selection: Selection,
  words: Words,
): Part[] =>
  ARRANGE[selection.layout.arrangement ?? LAYOUT_DEFAULTS.arrangement](clauses, selection, words);
