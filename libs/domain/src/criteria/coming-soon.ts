import { addMonths, type IsoDate } from '../kernel/iso-date';
import type { ChangeNote, Criterion } from './criterion';
import { nextVersion, startOf, stateOf, versionInForce } from './lifecycle';

/** About the time from publication until deliveries run. */
const MONTHS_AHEAD = 12;

/** What happens to a criterion within a year after a day. */
export type ComingSoon =
  | {
      readonly kind: 'newVersion';
      readonly version: number;
      readonly from: IsoDate;
      readonly certainty: 'decided' | 'consultation';
      readonly change: ChangeNote;
    }
  | {
      readonly kind: 'withdrawal';
      readonly version: null;
      readonly from: IsoDate;
      readonly certainty: 'decided';
      readonly change: null;
    };

/** That the version in force on `day` is withdrawn, else that another begins; null where neither is known. */
export function comingSoon(criterion: Criterion, day: IsoDate): ComingSoon | null {
  const horizon = addMonths(day, MONTHS_AHEAD);
  const decision = versionInForce(criterion, day)?.decision;
  if (decision?.status === 'withdrawn' && decision.withdrawnFrom <= horizon) {
    const from = decision.withdrawnFrom;
    return { kind: 'withdrawal', version: null, from, certainty: 'decided', change: null };
  }
  const next = nextVersion(criterion, day);
  const from = next && startOf(next);
  if (next === undefined || from === undefined || from > horizon) return null;
  const certainty = stateOf(criterion, next, day) === 'upcoming' ? 'decided' : 'consultation';
  return { kind: 'newVersion', version: next.version, from, certainty, change: next.change };
}
