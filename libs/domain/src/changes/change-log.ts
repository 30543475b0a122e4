import type {
  Area,
  ChangeNote,
  Criterion,
  CriterionId,
  CriterionVersion,
  Level,
} from '../criteria/criterion';
import type { Library } from '../criteria/library';
import { getVersion, startOf, stateOf, versionInForce } from '../criteria/lifecycle';
import { descendants } from '../criteria/product-groups';
import type { IsoDate } from '../kernel/iso-date';
import type { LocalizedText } from '../kernel/localized-text';

interface Listed {
  readonly criterion: CriterionId;
  readonly slug: string;
  readonly version: number;
  readonly effectiveFrom: IsoDate | null;
  readonly usableFrom: IsoDate | null;
  readonly productGroups: readonly string[];
  readonly area: Area;
  readonly level: Level;
  readonly title: LocalizedText;
  readonly change: ChangeNote;
}

/** A decision: a version approved, or taken back. */
export interface Change extends Listed {
  readonly kind: 'new' | 'changed' | 'withdrawn';
  readonly previousVersion: number | null;
  /** The day of approval; for a withdrawal the day from which it holds (its decision day is not kept). */
  readonly decidedOn: IsoDate;
  readonly previousLevel: Level | null;
  readonly previousTitle: LocalizedText | null;
  /** Why it was taken back and what to use instead; null for an approval. */
  readonly withdrawal: {
    readonly reason: LocalizedText;
    readonly successor: CriterionId | null;
  } | null;
}

/** What will or may apply, against what applies now. */
export interface Upcoming extends Listed {
  readonly state: 'upcoming' | 'inConsultation';
  readonly certainty: 'decided' | 'consultation';
  readonly consultationEndsOn: IsoDate | null;
  readonly appliesNow: {
    readonly version: number;
    readonly level: Level;
    readonly title: LocalizedText;
  } | null;
}

export interface ChangePeriod {
  /** First and last day, both included. */
  readonly since?: IsoDate;
  readonly until?: IsoDate;
  /** A slug; what lies below the group is included. */
  readonly productGroup?: string;
}

/** What was decided in the period, newest first. */
export function decidedChanges(library: Library, period: ChangePeriod = {}): Change[] {
  const within = groupFilter(library, period.productGroup);
  return [...library.criteria.values()]
    .flatMap((criterion) => criterion.versions.flatMap((version) => changesOf(criterion, version)))
    .filter(
      (change) =>
        within(change.productGroups) &&
        (period.since === undefined || change.decidedOn >= period.since) &&
        (period.until === undefined || change.decidedOn <= period.until),
    )
    .sort((a, b) => compare(b.decidedOn, a.decidedOn) || byCriterion(a, b));
}

function changesOf(criterion: Criterion, version: CriterionVersion): Change[] {
  const { decision } = version;
  if (decision.status !== 'approved' && decision.status !== 'withdrawn') return [];
  const previous = getVersion(criterion, version.version - 1);
  const listed = {
    ...listedOf(criterion, version),
    previousVersion: previous?.version ?? null,
    previousLevel: previous?.level ?? null,
    previousTitle: previous === undefined ? null : titleOf(previous),
  };
  const approval: Change = {
    ...listed,
    kind: previous === undefined ? 'new' : 'changed',
    decidedOn: decision.approvedOn,
    withdrawal: null,
  };
  if (decision.status !== 'withdrawn') return [approval];
  const { withdrawnFrom, withdrawnReason: reason, successor = null } = decision;
  return [
    approval,
    { ...listed, kind: 'withdrawn', decidedOn: withdrawnFrom, withdrawal: { reason, successor } },
  ];
}

/** What is decided for, or proposed to apply after, `asOf`: soonest first, without a date last. */
export function upcomingDemands(
  library: Library,
  asOf: IsoDate,
  filter: { readonly productGroup?: string } = {},
): Upcoming[] {
  const within = groupFilter(library, filter.productGroup);
  return [...library.criteria.values()]
    .flatMap((criterion) =>
      criterion.versions.flatMap((version) => upcomingOf(criterion, version, asOf)),
    )
    .filter((upcoming) => within(upcoming.productGroups))
    .sort(
      (a, b) => compare(a.effectiveFrom ?? '9999', b.effectiveFrom ?? '9999') || byCriterion(a, b),
    );
}

function upcomingOf(criterion: Criterion, version: CriterionVersion, asOf: IsoDate): Upcoming[] {
  const state = stateOf(criterion, version, asOf);
  if (state !== 'upcoming' && state !== 'inConsultation') return [];
  const now = versionInForce(criterion, asOf);
  const { decision } = version;
  return [
    {
      ...listedOf(criterion, version),
      state,
      certainty: state === 'upcoming' ? 'decided' : 'consultation',
      consultationEndsOn: decision.status === 'consultation' ? decision.consultationEndsOn : null,
      appliesNow: now ? { version: now.version, level: now.level, title: titleOf(now) } : null,
    },
  ];
}

function listedOf(criterion: Criterion, version: CriterionVersion): Listed {
  const { decision } = version;
  return {
    criterion: criterion.id,
    slug: criterion.slug,
    version: version.version,
    effectiveFrom: startOf(version) ?? null,
    usableFrom: 'usableFrom' in decision ? decision.usableFrom : null,
    productGroups: version.productGroups,
    area: criterion.area,
    level: version.level,
    title: titleOf(version),
    change: version.change,
  };
}

const titleOf = ({ texts }: CriterionVersion): LocalizedText => ({
  sv: texts.sv.title,
  en: texts.en.title,
});

function groupFilter(
  library: Library,
  productGroup: string | undefined,
): (groups: readonly string[]) => boolean {
  if (productGroup === undefined) return () => true;
  const wanted = new Set(descendants(library.productGroups, productGroup));
  return (groups) => groups.some((group) => wanted.has(group));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byCriterion = (a: Listed, b: Listed): number =>
  compare(a.criterion, b.criterion) || b.version - a.version;
