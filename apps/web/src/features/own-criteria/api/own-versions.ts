import type { OwnCriterion, OwnCriterionVersion, VersionContent } from '@kravsmed/contract';
import type { Area, Level } from '@kravsmed/domain';

export type { OwnCriterion, OwnCriterionVersion };

export const newestOf = ({ versions }: OwnCriterion): OwnCriterionVersion | undefined =>
  versions.at(-1);

/** The draft: always the newest version, if there is one. */
export const draftOf = (criterion: OwnCriterion): OwnCriterionVersion | undefined => {
  const newest = newestOf(criterion);
  return newest?.decision.status === 'draft' ? newest : undefined;
};

const NO_WORDS = {
  title: '',
  summary: '',
  requirement: '',
  evidence: '',
  followUp: '',
  rationale: '',
};
const BLANK = { sv: '', en: '' };

/** A criterion of one's own as it begins, when nothing of the library's is taken. */
export const blankContent = (
  title: string,
  level: Level,
  productGroups: readonly string[],
): VersionContent => ({
  level,
  uses: ['technicalSpecification'],
  productGroups: [...productGroups],
  parameters: [],
  texts: { sv: { ...NO_WORDS, title }, en: NO_WORDS },
  legalBasis: [],
  goals: [],
  lawBaseline: { eu: BLANK, sweden: BLANK, beyondEu: true, beyondSweden: true },
  examples: [],
  sources: [],
  change: {
    what: { sv: 'Ett eget krav.', en: 'A criterion of our own.' },
    why: BLANK,
    moved: [],
    classification: 'new',
    meaningUnchanged: false,
  },
  followUpEffort: 'medium',
  marketAvailability: 'medium',
});

/** A question that only this organisation asks has the name that it was given. */
export const questionName = (
  question: string,
  area: Area,
  known: readonly { readonly question: { readonly slug: string; readonly name: typeof BLANK } }[],
): { readonly slug: string; readonly area: Area; readonly name: typeof BLANK } => ({
  slug: question,
  area,
  name: known.find((one) => one.question.slug === question)?.question.name ?? {
    sv: question,
    en: question,
  },
});
