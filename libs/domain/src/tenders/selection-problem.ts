import type { LocalizedText } from '../kernel/localized-text';

export type SelectionProblemCode =
  | 'unknownProductGroup'
  | 'unknownCriterion'
  | 'unknownVersion'
  | 'draftVersion'
  | 'unknownParameter'
  | 'badParameter'
  | 'missingParameter'
  | 'badWeight'
  | 'weightOutsideAward'
  | 'weightSum'
  | 'duplicateCriterion'
  | 'emptyAdaptation'
  | 'badNumbering'
  | 'badHeadingLevel';

/** Something that makes it impossible to write the document truly. Judgements are the rules' business. */
export interface SelectionProblem {
  /** JSON pointer into the selection. */
  readonly pointer: string;
  readonly code: SelectionProblemCode;
  readonly message: LocalizedText;
}
