import type { DraftComment, DraftFinding } from '@kravsmed/contract';
import { isWithin } from './content-path';

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

export const countFindings = (findings: readonly DraftFinding[]): FindingCounts => ({
  error: findings.filter(({ severity }) => severity === 'error').length,
  warning: findings.filter(({ severity }) => severity === 'warning').length,
  information: findings.filter(({ severity }) => severity === 'information').length,
});

const ORDER = ['error', 'warning', 'information'];

/** What must be mended first, then in the order in which the check said it. */
export const byWeight = (findings: readonly DraftFinding[]): DraftFinding[] =>
  findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));

/** What is said of a field, or of anything in it. */
export const findingsAt = (findings: readonly DraftFinding[], pointer: string): DraftFinding[] =>
  findings.filter((finding) => isWithin(finding.pointer, pointer));

export const commentsAt = (comments: readonly DraftComment[], pointer: string): DraftComment[] =>
  comments.filter(({ place }) => isWithin(place, pointer));

/** The element that shows the field at a pointer. */
export const fieldId = (pointer: string): string => `falt${pointer.replaceAll('/', '-')}`;

/** Goes to the field that is nearest to what a finding is about, unfolding what it is folded in. */
export function goToField(pointer: string): void {
  const found = nearestField(pointer);
  for (let at = found?.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  found?.focus();
}

export function nearestField(pointer: string, root: Document = document): HTMLElement | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = root.getElementById(fieldId(at));
    if (found !== null) return found;
  }
  return null;
}
