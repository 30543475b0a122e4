import type { ContentSeverity } from '@kravsmed/domain';
import type { DataProblem } from '../data-problem';

/** A fault in what is written, with the check that found it. */
export interface ContentProblem extends DataProblem {
  readonly check: string;
  readonly severity: ContentSeverity;
}
