import type { Selection } from '@kravsmed/domain';
import type { PlacedClause } from '../arrangement/placed';
import type { Words } from '../words';
import type { Presentation } from './presentation';

/** What every clause of a document is written with. */
export interface Writing {
  readonly selection: Selection;
  readonly words: Words;
  readonly presentation: Presentation;
  /** All clauses of the document, in its order: those that a clause can refer to. */
  readonly clauses: readonly PlacedClause[];
}
