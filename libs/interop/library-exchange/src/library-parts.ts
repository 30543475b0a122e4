import type { CriteriaPackage, Criterion, Goal, Library } from '@kravsmed/domain';
import type { ProductGroup, Question } from '@kravsmed/domain';

/** A library, or a part of one, in the order in which its rows stand. */
export interface LibraryParts {
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly productGroups: readonly ProductGroup[];
  readonly goals: readonly Goal[];
  readonly packages: readonly CriteriaPackage[];
}

export const partsOf = (library: Library): LibraryParts => ({
  criteria: [...library.criteria.values()],
  questions: [...library.questions.values()],
  productGroups: [...library.productGroups.values()],
  goals: [...library.goals.values()],
  packages: [...library.packages.values()],
});

export const libraryOf = (parts: LibraryParts): Library => ({
  criteria: new Map(parts.criteria.map((criterion) => [criterion.id, criterion])),
  questions: new Map(parts.questions.map((question) => [question.slug, question])),
  productGroups: new Map(parts.productGroups.map((group) => [group.slug, group])),
  goals: new Map(parts.goals.map((goal) => [goal.id, goal])),
  packages: new Map(parts.packages.map((entry) => [entry.id, entry])),
});
