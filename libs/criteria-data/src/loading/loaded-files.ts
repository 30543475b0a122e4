import type { Criterion, CriteriaPackage, Goal, ProductGroup, Question } from '@kravsmed/domain';
import type { SearchWords } from '../search-words';
import type { YamlFile } from '../yaml/yaml-file';

/** Data of the right shape together with the file that it stood in. */
export interface Sourced<T> {
  readonly source: YamlFile;
  readonly data: T;
}

/** Every file of the library, each of the right shape; nothing is known yet of how they agree. */
export interface LoadedFiles {
  readonly criteria: readonly Sourced<Criterion>[];
  readonly productGroups: Sourced<readonly ProductGroup[]>;
  readonly questions: Sourced<readonly Question[]>;
  readonly goals: Sourced<readonly Goal[]>;
  readonly packages: Sourced<readonly CriteriaPackage[]>;
  /** A library can do without; search then knows no synonyms but those of the product groups. */
  readonly searchWords: Sourced<readonly SearchWords[]> | undefined;
}
