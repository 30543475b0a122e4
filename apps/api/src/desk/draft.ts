import type { Criterion, CriterionVersion } from '@kravsmed/domain';

/** Where a draft stands on its way. `approved` keeps it as the history of how it came about. */
export const STAGES = ['study', 'expertGroup', 'drafting', 'consultation', 'approved'] as const;
export type Stage = (typeof STAGES)[number];

/** What an editor may move a draft between by hand; the others follow from decisions. */
export const PREPARING_STAGES = ['study', 'expertGroup', 'drafting'] as const;

/** What stays the same through all versions of a criterion. */
export type CriterionFrame = Pick<
  Criterion,
  'id' | 'slug' | 'area' | 'question' | 'relations' | 'externalIds'
>;

/** A version's content on its way: anything may still be missing. */
export type DraftContent = Partial<Omit<CriterionVersion, 'version' | 'decision'>>;
