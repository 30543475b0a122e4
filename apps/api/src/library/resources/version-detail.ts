import {
  citeVersion,
  type Criterion,
  type CriterionVersion,
  type IsoDate,
  startOf,
  stateOf,
} from '@kravsmed/domain';
import type { Snapshot } from '../snapshot/library-snapshots';
import { titleOf, usableFromOf } from './criterion-summary';
import type { VersionDetailDto, VersionEntryDto } from './version-detail.dto';

export function detailOf(
  snapshot: Snapshot,
  criterion: Criterion,
  version: CriterionVersion,
  asOf: IsoDate,
): VersionDetailDto {
  return {
    ...version,
    goals: version.goals.flatMap((id) => snapshot.library.goals.get(id) ?? []),
    state: stateOf(criterion, version, asOf),
    contentHash: hashOf(snapshot, criterion, version),
  };
}

export function entryOf(
  snapshot: Snapshot,
  criterion: Criterion,
  version: CriterionVersion,
  asOf: IsoDate,
): VersionEntryDto {
  const { decision } = version;
  return {
    version: version.version,
    state: stateOf(criterion, version, asOf),
    level: version.level,
    uses: version.uses,
    title: titleOf(version),
    effectiveFrom: startOf(version) ?? null,
    usableFrom: usableFromOf(version),
    approvedOn: 'approvedOn' in decision ? decision.approvedOn : null,
    withdrawnFrom: decision.status === 'withdrawn' ? decision.withdrawnFrom : null,
    consultationEndsOn: decision.status === 'consultation' ? decision.consultationEndsOn : null,
    change: version.change,
    contentHash: hashOf(snapshot, criterion, version),
  };
}

const hashOf = ({ hashes }: Snapshot, { id }: Criterion, { version }: CriterionVersion): string =>
  hashes.get(citeVersion(id, version)) ?? '';
