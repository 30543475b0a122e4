import {
  contentOf,
  type CriterionMerge,
  type CriterionVersion,
  getVersion,
  type IsoDate,
  type Library,
  mergeCriterion,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import type { Problem } from '../../platform/http/problem';
import { newestOf, originOf } from '../own-criterion';
import type { LocalCriterionVersionRow } from '../persistence/own-criterion.rows';
import type { OwnCriterion } from '../persistence/own-criterion.store';

/** The library's version last merged with, the newest local one, and the library's that is to be merged in. */
export interface MergeSides {
  readonly criterion: string;
  readonly base: CriterionVersion;
  readonly ours: LocalCriterionVersionRow;
  readonly theirs: CriterionVersion;
  readonly merge: CriterionMerge;
}

/** `to`: which of the library's versions; the one in force on `today` when absent. */
export function mergeSides(
  own: OwnCriterion,
  library: Library,
  today: IsoDate,
  to: number | undefined,
): Result<MergeSides, Problem> {
  const ours = newestOf(own);
  const origin = originOf(own, library, today);
  if (origin === undefined || ours.baseVersion === null) return refused(NOT_FORKED);
  const { criterion, current } = origin;
  const base = getVersion(criterion, ours.baseVersion);
  const theirs = to === undefined ? current : getVersion(criterion, to);
  if (base === undefined || theirs === undefined || !isDecided(theirs)) return refused(NO_VERSION);
  const merge = mergeCriterion(
    contentOf(base),
    contentOf({ ...ours, ...ours.content }),
    contentOf(theirs),
  );
  return ok({ criterion: criterion.id, base, ours, theirs, merge });
}

const isDecided = ({ decision }: CriterionVersion): boolean =>
  decision.status === 'approved' || decision.status === 'withdrawn';

const NOT_FORKED: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Kravet är skrivet från början, så det finns inget i biblioteket att föra samman det med.',
    en: 'The criterion was written from scratch, so the library has nothing to merge it with.',
  },
};

const NO_VERSION: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'Biblioteket har ingen sådan beslutad version av kravet.',
    en: 'The library has no such approved version of the criterion.',
  },
};
