import { useQuery } from '@tanstack/react-query';
import type { CriterionSummary, Goal, ProductGroup, QuestionLevels } from '@kravsmed/contract';
import { useMemo } from 'react';
import { api, bodyOf } from '../api-client/api';
import { useProductGroups } from '../api-client/use-product-groups';
import { questionsOf } from './choosing';
import type { WorkingSection } from './draft';

/** What the wizard chooses from: groups, questions with their levels on the day, goals. */
export interface Catalogue {
  readonly groups: readonly ProductGroup[];
  readonly questions: readonly QuestionLevels[];
  readonly goals: readonly Goal[];
  readonly criterion: (id: string) => CriterionSummary | undefined;
  readonly group: (slug: string) => ProductGroup | undefined;
  readonly questionsIn: (section: WorkingSection) => readonly QuestionLevels[];
}

/** The catalogue as it will be on `asOf`, the day the tender is advertised; today when null. */
export function useCatalogue(asOf: string | null) {
  const groups = useProductGroups();
  const questions = useQuery({
    queryKey: ['questions', asOf],
    queryFn: () =>
      bodyOf(api.GET('/api/v1/questions', { params: { query: asOf === null ? {} : { asOf } } })),
    placeholderData: (former) => former,
  });
  const goals = useQuery({
    queryKey: ['goals'],
    queryFn: () => bodyOf(api.GET('/api/v1/goals')),
    staleTime: 10 * 60_000,
  });
  const catalogue = useMemo<Catalogue | undefined>(() => {
    if (!groups.data || !questions.data || !goals.data) return undefined;
    return makeCatalogue(groups.data.items, questions.data.items, goals.data.items);
  }, [groups.data, questions.data, goals.data]);
  return { catalogue, error: groups.error ?? questions.error ?? goals.error };
}

function makeCatalogue(
  groups: readonly ProductGroup[],
  questions: readonly QuestionLevels[],
  goals: readonly Goal[],
): Catalogue {
  const bySlug = new Map(groups.map((group) => [group.slug, group]));
  const byId = new Map(questions.flatMap((q) => q.criteria.map((c) => [c.id, c] as const)));
  const below = (group: string, slug: string): boolean => {
    for (let at: string | null = slug; at !== null; at = bySlug.get(at)?.parent ?? null) {
      if (at === group) return true;
    }
    return false;
  };
  // A criterion of a whole branch ("food") applies to a group in it, and the other way round.
  const related = (a: string, b: string) => below(a, b) || below(b, a);
  return {
    groups,
    questions,
    goals,
    criterion: (id) => byId.get(id),
    group: (slug) => bySlug.get(slug),
    questionsIn: (section) => questionsOf(section, questions, related),
  };
}
