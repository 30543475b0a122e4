import type { Area, CriterionSummary, QuestionLevels, Use } from '@kravsmed/contract';
import { LEVELS } from '@kravsmed/domain';
import type { Ambition, Draft, WorkingItem, WorkingSection } from './draft';

/** The key of a question in a section, for `Draft.byHand`. */
export const questionKey = (section: WorkingSection, question: string): string =>
  `${section.lot ?? ''}/${section.productGroup}/${question}`;

const mandatoryUses = (criterion: CriterionSummary): readonly Use[] =>
  criterion.uses.filter((use) => use !== 'awardCriterion');

/** Criteria that can be demanded of everyone: the levels that stand side by side. */
export const mandatoryLevels = (question: QuestionLevels): readonly CriterionSummary[] =>
  question.criteria.filter((criterion) => mandatoryUses(criterion).length > 0);

/** Criteria that can give points instead. */
export const awardOptions = (question: QuestionLevels): readonly CriterionSummary[] =>
  question.criteria.filter((criterion) => criterion.uses.includes('awardCriterion'));

/** The highest level that does not go beyond the ambition. */
export function levelForAmbition(
  question: QuestionLevels,
  ambition: Ambition,
): CriterionSummary | undefined {
  if (ambition === 'none') return undefined;
  const rank = LEVELS.indexOf(ambition);
  return mandatoryLevels(question)
    .filter((criterion) => LEVELS.indexOf(criterion.level) <= rank)
    .reduce<CriterionSummary | undefined>(
      (best, criterion) =>
        best === undefined || LEVELS.indexOf(criterion.level) > LEVELS.indexOf(best.level)
          ? criterion
          : best,
      undefined,
    );
}

/** A criterion as a new item: its first permitted use; values are the declarations' defaults. */
export function newItem(
  criterion: CriterionSummary,
  language: 'sv' | 'en',
  use?: Use,
): WorkingItem {
  const parameters = Object.fromEntries(
    criterion.parameters.flatMap((declaration) => {
      const value =
        declaration.type === 'text' ? declaration.default[language] : declaration.default;
      return value === undefined ? [] : [[declaration.name, value] as const];
    }),
  );
  return {
    criterion: criterion.id,
    version: criterion.version,
    use: use ?? mandatoryUses(criterion)[0] ?? 'awardCriterion',
    parameters,
  };
}

/** The section with `criterion` as its demand in `question`; none when undefined. Points stay. */
export function withLevel(
  section: WorkingSection,
  question: QuestionLevels,
  criterion: CriterionSummary | undefined,
  language: 'sv' | 'en',
): WorkingSection {
  const inQuestion = new Set(question.criteria.map(({ id }) => id));
  const isDemand = (item: WorkingItem) =>
    inQuestion.has(item.criterion) && item.use !== 'awardCriterion';
  const kept = section.items.find((item) => isDemand(item) && item.criterion === criterion?.id);
  const others = section.items.filter((item) => !isDemand(item));
  if (criterion === undefined) return { ...section, items: others };
  return { ...section, items: [...others, kept ?? newItem(criterion, language)] };
}

/** The questions of a section's product group, with those of their criteria that may stand in it. */
export const questionsOf = (
  section: WorkingSection,
  questions: readonly QuestionLevels[],
  below: (group: string, slug: string) => boolean,
): readonly QuestionLevels[] =>
  questions
    .map((question) => ({
      ...question,
      criteria: question.criteria.filter((criterion) =>
        criterion.productGroups.some((group) => below(section.productGroup, group)),
      ),
    }))
    .filter((question) => question.criteria.length > 0);

/** What `ambition` in `area` chooses, leaving alone what was answered by hand. */
export function applyAmbition(
  draft: Draft,
  area: Area,
  ambition: Ambition,
  questionsIn: (section: WorkingSection) => readonly QuestionLevels[],
): Draft {
  const sections = draft.selection.sections.map((section) =>
    questionsIn(section)
      .filter((question) => question.question.area === area)
      .filter(({ question }) => !draft.byHand.includes(questionKey(section, question.slug)))
      .reduce(
        (result, question) =>
          withLevel(
            result,
            question,
            levelForAmbition(question, ambition),
            draft.selection.language,
          ),
        section,
      ),
  );
  return {
    ...draft,
    ambition: { ...draft.ambition, [area]: ambition },
    selection: { ...draft.selection, sections },
  };
}
