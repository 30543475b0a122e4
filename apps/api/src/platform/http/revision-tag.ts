import { ok, refused, type Result } from '@kravsmed/domain';
import type { Problem } from './problem';

/** A revision as a strong entity tag: `"4"`. */
export const revisionTag = (revision: number): string => `"${revision}"`;

/** The revision that If-Match names. */
export function readRevisionTag(ifMatch: string | undefined): Result<number, Problem> {
  if (ifMatch === undefined || ifMatch.trim() === '') {
    return refused({
      code: 'precondition-required',
      detail: {
        sv: 'Skicka If-Match med den revision som ändrades, till exempel If-Match: "4". Då skrivs ingen annans ändring över.',
        en: 'Send If-Match with the revision that was edited, for example If-Match: "4", so that nobody’s change is overwritten.',
      },
    });
  }
  const revision = /^\s*"(\d{1,9})"\s*$/.exec(ifMatch)?.[1];
  // A tag that is none of ours can match no revision: it is stale, not malformed.
  return ok(revision === undefined ? 0 : Number(revision));
}
