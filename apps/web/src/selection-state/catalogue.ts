import { useQuery } from '@tanstack/react-query';
import type { CriterionSummary, Goal, ProductGroup, QuestionLevels } from '@kravsmed/contract';
import { parseIsoDate, swedishDay } from '@kravsmed/domain';
import { useMemo } from 'react';
import { api, bodyOf } from '../api-client/api';
import { useProductGroups } from '../api-client/use-product-groups';
import { questionsOf } from './choosing';
import type { DocumentOwner } from './document-owner';
import type { WorkingSection } from './draft';
import { ownInForce, useOwnCatalogue, withOwn, type OwnInForce } from './own-in-force';

/** What the wizard chooses from: groups, questions with their levels on the day, goals. */
export interface Catalogue {
  readonly groups: readonly ProductGroup[];
  readonly questions: readonly QuestionLevels[];
  readonly goals: readonly Goal[];
  readonly criterion: (id: string) => CriterionSummary | undefined;
  readonly group: (slug: string) => ProductGroup | undefined;
  /** The owner's own criteria among them, with what each comes from. */
  readonly own?: readonly OwnInForce[];
  readonly questionsIn: (section: WorkingSection) => readonly QuestionLevels[];
}

/**
 * The catalogue as it will be on `asOf`, the day the tender is advertised; today when null. The criteria
 * of its owner's own stand in it too.
 */
export function useCatalogue(asOf: string | null, owner: DocumentOwner | null) {
  const approved = useOwnCatalogue(owner);
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
    if (owner !== null && !approved.data) return undefined;
    const day = parseIsoDate(asOf) ?? swedishDay(new Date());
    const own = ownInForce(approved.data ?? [], day, questions.data.items);
    return makeCatalogue(groups.data.items, questions.data.items, goals.data.items, own);
  }, [groups.data, questions.data, goals.data, approved.data, owner, asOf]);
  return {
    catalogue,
    error: groups.error ?? questions.error ?? goals.error ?? approved.error,
  };
}

function makeCatalogue(
  groups: readonly ProductGroup[],
  library: readonly QuestionLevels[],
  goals: readonly Goal[],
  own: readonly OwnInForce[],
): Catalogue {
  const questions = withOwn(library, own);
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
    own,
    criterion: (id) => byId.get(id),
    group: (slug) => bySlug.get(slug),
    questionsIn: (section) => questionsOf(section, questions, related),
  };
}
