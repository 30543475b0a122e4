import type { Criterion, CriterionId, Goal, Question } from './criterion';
import type { CriteriaPackage } from './package';
import type { ProductGroup } from './product-group';

/** Everything that domain code may need to know of the library, however it was loaded. */
export interface Library {
  readonly criteria: ReadonlyMap<CriterionId, Criterion>;
  readonly productGroups: ReadonlyMap<string, ProductGroup>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly packages: ReadonlyMap<string, CriteriaPackage>;
}
