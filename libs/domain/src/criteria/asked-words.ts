import type { CriterionTexts, Use } from './criterion';

/** What is asked when the criterion is put to `use`: for an award how it is scored, where that is written. */
export const askedWords = (
  { requirement, award }: Pick<CriterionTexts, 'requirement' | 'award'>,
  use: Use,
): string => (use === 'awardCriterion' ? (award ?? requirement) : requirement);
