import type { IsoDate } from '../kernel/iso-date';
import type { Criterion, CriterionVersion, Decision } from './criterion';

/** How a version stands on a given day. Never stored: derived from its decision and its neighbours. */
export const VERSION_STATES = [
  'draft',
  'inConsultation',
  'upcoming',
  'inForce',
  'superseded',
  'withdrawn',
] as const;
export type VersionState = (typeof VERSION_STATES)[number];

type Decided = Extract<Decision, { readonly effectiveFrom: IsoDate }>;

/** The decision, when it has been taken by `asOf`. On earlier days nobody could know of it. */
function decidedBy(version: CriterionVersion, asOf: IsoDate): Decided | undefined {
  const { decision } = version;
  if (decision.status !== 'approved' && decision.status !== 'withdrawn') return undefined;
  return decision.approvedOn <= asOf ? decision : undefined;
}

/** Withdrawn before its first day: such a version never takes over from the one before it. */
const neverBegins = (decision: Decided): boolean =>
  decision.status === 'withdrawn' && decision.withdrawnFrom <= decision.effectiveFrom;

function hasBegun(version: CriterionVersion, asOf: IsoDate): boolean {
  const decision = decidedBy(version, asOf);
  return decision !== undefined && decision.effectiveFrom <= asOf && !neverBegins(decision);
}

/** The newest version that has begun, withdrawn or not. A withdrawal does not bring an older one back. */
const newestBegun = (criterion: Criterion, asOf: IsoDate): CriterionVersion | undefined =>
  criterion.versions.filter((version) => hasBegun(version, asOf)).at(-1);

/**
 * The state of `version` on the day `asOf`.
 *
 * - Before the day of its approval an approved (or withdrawn) version was not yet known: it is `draft`.
 * - A consultation lasts through its last day; after it, and until a decision, the version is `draft`
 *   again. As no start is stored, it counts as begun once the version before it had been approved.
 * - A withdrawn version is in force until the day before `withdrawnFrom`.
 * - `withdrawn` goes before `superseded`: who has pinned the version must learn that it was taken back.
 */
export function stateOf(
  criterion: Criterion,
  version: CriterionVersion,
  asOf: IsoDate,
): VersionState {
  const { decision } = version;
  if (decision.status === 'consultation') {
    const before = getVersion(criterion, version.version - 1);
    const tooEarly =
      before !== undefined && 'approvedOn' in before.decision && before.decision.approvedOn > asOf;
    return tooEarly || asOf > decision.consultationEndsOn ? 'draft' : 'inConsultation';
  }
  const decided = decidedBy(version, asOf);
  if (decided === undefined) return 'draft';
  if (decided.status === 'withdrawn' && decided.withdrawnFrom <= asOf) return 'withdrawn';
  const newest = newestBegun(criterion, asOf);
  if (newest !== undefined && newest.version > version.version) return 'superseded';
  return decided.effectiveFrom <= asOf ? 'inForce' : 'upcoming';
}

/** The version that applies on the day `asOf`: at most one. */
export function versionInForce(criterion: Criterion, asOf: IsoDate): CriterionVersion | undefined {
  const newest = newestBegun(criterion, asOf);
  if (newest === undefined) return undefined;
  return stateOf(criterion, newest, asOf) === 'inForce' ? newest : undefined;
}

/** From when a version applies, or is planned to. */
export function startOf(version: CriterionVersion): IsoDate | undefined {
  const { decision } = version;
  if (decision.status === 'draft') return undefined;
  return decision.status === 'consultation' ? decision.plannedFrom : decision.effectiveFrom;
}

/**
 * What comes after the version in force: the upcoming version or the one in consultation that begins
 * first. Those without a date come last; a lower version number decides between equals.
 */
export function nextVersion(criterion: Criterion, asOf: IsoDate): CriterionVersion | undefined {
  const current = newestBegun(criterion, asOf)?.version ?? 0;
  return criterion.versions
    .filter((version) => {
      const state = stateOf(criterion, version, asOf);
      return version.version > current && (state === 'upcoming' || state === 'inConsultation');
    })
    .sort((a, b) => byStart(a, b) || a.version - b.version)[0];
}

function byStart(a: CriterionVersion, b: CriterionVersion): number {
  const [first, second] = [startOf(a) ?? '9999', startOf(b) ?? '9999'];
  return first < second ? -1 : first > second ? 1 : 0;
}

export const getVersion = (criterion: Criterion, number: number): CriterionVersion | undefined =>
  criterion.versions.find((version) => version.version === number);
