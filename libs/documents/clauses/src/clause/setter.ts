import type { PlacedClause } from '../arrangement/placed';
import type { BlockNode } from '../nodes';
import type { ClauseContent } from './content';
import type { Writing } from './writing';

/** A way of setting a clause: what stands in it, in order. */
export type ClauseSetter = (
  placed: PlacedClause,
  content: ClauseContent,
  writing: Writing,
) => readonly BlockNode[];
