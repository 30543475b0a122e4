import type { Criterion, CriteriaPackage, Goal } from '@kravsmed/domain';
import type { LegalAct, ProductGroup, Question } from '@kravsmed/domain';
import type { SearchWords } from '../search-words';
import type { DataSource } from '../data-source';

/** Data of the right shape together with the file that it stood in. */
export interface Sourced<T> {
  readonly source: DataSource;
  readonly data: T;
}

/** Every file of the library, each of the right shape; nothing is known yet of how they agree. */
export interface LoadedFiles {
  readonly criteria: readonly Sourced<Criterion>[];
  readonly productGroups: Sourced<readonly ProductGroup[]>;
  readonly questions: Sourced<readonly Question[]>;
  readonly goals: Sourced<readonly Goal[]>;
  readonly packages: Sourced<readonly CriteriaPackage[]>;
  /** A library can do without; nobody then asks whether an act is in force. */
  readonly acts: Sourced<readonly LegalAct[]> | undefined;
  /** A library can do without; search then knows no synonyms but those of the product groups. */
  readonly searchWords: Sourced<readonly SearchWords[]> | undefined;
}
