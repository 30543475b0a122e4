import type { Criterion } from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';

/** Criteria alone, as an agency writes its own beside the questions and groups that there are. */
export const onlyCriteria = (...criteria: readonly Criterion[]): LibraryParts => ({
  criteria,
  questions: [],
  productGroups: [],
  goals: [],
  packages: [],
});
