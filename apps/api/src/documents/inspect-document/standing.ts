import {
  type Criterion,
  type CriterionVersion,
  getVersion,
  type IsoDate,
  type Library,
  parseCriterionId,
  stateOf,
  versionInForce,
} from '@kravsmed/domain';
import type { ClauseStanding, ReplacementDto } from './inspection.dto';

export interface Standing {
  readonly version: CriterionVersion | undefined;
  readonly standing: ClauseStanding;
  readonly replacedBy: ReplacementDto | null;
}

/** How a version that was found in a document stands on the day. */
export function standingOf(
  library: Library,
  reference: string,
  number: number,
  asOf: IsoDate,
): Standing {
  const id = parseCriterionId(reference);
  const criterion = id === undefined ? undefined : library.criteria.get(id);
  const version = criterion && getVersion(criterion, number);
  if (criterion === undefined || version === undefined) {
    return { version: undefined, standing: 'unknown', replacedBy: null };
  }
  const state = stateOf(criterion, version, asOf);
  if (state === 'withdrawn') {
    return { version, standing: 'withdrawn', replacedBy: successorOf(library, version, asOf) };
  }
  if (state !== 'superseded') return { version, standing: 'current', replacedBy: null };
  return { version, standing: 'outdated', replacedBy: replacement(criterion, asOf) };
}

function successorOf(
  library: Library,
  { decision }: CriterionVersion,
  asOf: IsoDate,
): ReplacementDto | null {
  const successor = decision.status === 'withdrawn' ? decision.successor : undefined;
  const criterion = successor === undefined ? undefined : library.criteria.get(successor);
  return criterion === undefined ? null : replacement(criterion, asOf);
}

function replacement(criterion: Criterion, asOf: IsoDate): ReplacementDto | null {
  const now = versionInForce(criterion, asOf);
  if (now === undefined) return null;
  const { sv, en } = now.texts;
  return {
    criterion: criterion.id,
    version: now.version,
    title: { sv: sv.title, en: en.title },
  };
}
