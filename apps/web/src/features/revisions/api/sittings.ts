import type { TenderRevisionSummary } from '@kravsmed/contract';

/** Saves that one person made in one go, newest first. A save with a note stands by itself. */
export interface Sitting {
  readonly newest: TenderRevisionSummary;
  readonly oldest: TenderRevisionSummary;
  readonly saves: number;
}

const LONGEST_PAUSE = 15 * 60_000;

/** A document saves itself every other second of typing: nobody wants to read of each save. */
export function sittings(revisions: readonly TenderRevisionSummary[]): readonly Sitting[] {
  const found: Sitting[] = [];
  for (const revision of revisions) {
    const last = found.at(-1);
    if (last !== undefined && belongs(last, revision)) {
      found[found.length - 1] = { ...last, oldest: revision, saves: last.saves + 1 };
    } else {
      found.push({ newest: revision, oldest: revision, saves: 1 });
    }
  }
  return found;
}

const belongs = ({ oldest }: Sitting, earlier: TenderRevisionSummary): boolean =>
  oldest.note === null &&
  earlier.note === null &&
  oldest.savedBy?.id === earlier.savedBy?.id &&
  Date.parse(oldest.savedAt) - Date.parse(earlier.savedAt) <= LONGEST_PAUSE;
