import type { CriterionSummary, Level, QuestionLevels, Use } from '@kravsmed/contract';

/** A criterion as the API sums it up, for tests. */
export function aCriterion(
  id: string,
  level: Level,
  uses: Use[] = ['technicalSpecification'],
  changes: Partial<CriterionSummary> = {},
): CriterionSummary {
  return {
    id,
    slug: id.toLowerCase(),
    version: 1,
    state: 'inForce',
    area: 'animalWelfare',
    level,
    uses,
    productGroups: ['pork'],
    question: { slug: 'tails', name: { sv: 'Svansar', en: 'Tails' } },
    title: { sv: `Titel ${id}`, en: `Title ${id}` },
    summary: { sv: '', en: '' },
    effectiveFrom: '2024-01-01',
    usableFrom: '2024-04-01',
    relations: [],
    parameters: [],
    followUpEffort: 'medium',
    marketAvailability: 'high',
    goals: [],
    lawBaseline: { beyondEu: true, beyondSweden: true },
    nextVersion: null,
    ...changes,
  };
}

/** A question with the criteria given, in their own area. */
export function aQuestion(slug: string, criteria: CriterionSummary[]): QuestionLevels {
  return {
    question: { slug, name: { sv: slug, en: slug }, area: criteria[0]?.area ?? 'animalWelfare' },
    productGroups: ['pork'],
    criteria,
  };
}
