import type { ChangeNote, CriterionTexts } from '../criteria/criterion';
import type { DiffRun } from './word-diff';

export type ComparedField =
  keyof CriterionTexts | 'level' | 'uses' | 'productGroups' | 'parameters' | 'legalBasis';

/** One field of two versions. Text fields are compared block by block: paragraphs and list items. */
export interface FieldComparison {
  readonly field: ComparedField;
  readonly changed: boolean;
  readonly blocks: readonly BlockComparison[];
}

export interface BlockComparison {
  readonly kind: 'paragraph' | 'listItem' | 'value';
  readonly change: 'same' | 'removed' | 'added' | 'changed';
  readonly runs: readonly DiffRun[];
}

export interface VersionComparison {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly FieldComparison[];
  /** The change notes of the versions passed, oldest first. */
  readonly notes: readonly (ChangeNote & { readonly version: number })[];
}
