import {
  type Criterion,
  type CriterionVersion,
  type IsoDate,
  nextVersion,
  ok,
  refused,
  type Relation,
  type Result,
  stateOf,
  versionInForce,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import type { CriterionDetailDto, ResolvedRelation } from '../resources/criterion-detail.dto';
import { questionOf, titleOf } from '../resources/criterion-summary';
import { noSuchCriterion } from '../resources/no-such';
import { detailOf, entryOf } from '../resources/version-detail';
import { findCriterion, LibrarySnapshots, type Snapshot } from '../snapshot/library-snapshots';

@Injectable()
export class GetCriterion {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(reference: string, day?: IsoDate): Promise<Result<CriterionDetailDto, Problem>> {
    const snapshot = await this.snapshots.current();
    const asOf = day ?? this.snapshots.today();
    const criterion = findCriterion(snapshot, reference);
    const version = criterion && versionToShow(criterion, asOf);
    if (criterion === undefined || version === undefined)
      return refused(noSuchCriterion(reference));
    return ok({
      id: criterion.id,
      slug: criterion.slug,
      area: criterion.area,
      question: questionOf(snapshot, criterion.question),
      relations: criterion.relations.map((relation) => resolve(snapshot, relation, asOf)),
      externalIds: criterion.externalIds,
      asOf,
      version: detailOf(snapshot, criterion, version, asOf),
      versions: criterion.versions.map((each) => entryOf(snapshot, criterion, each, asOf)),
    });
  }
}

/** In force, else what was in force last, else what comes next, else the oldest: never nothing. */
export function versionToShow(criterion: Criterion, asOf: IsoDate): CriterionVersion | undefined {
  const ended = criterion.versions.filter((version) =>
    ['withdrawn', 'superseded'].includes(stateOf(criterion, version, asOf)),
  );
  return (
    versionInForce(criterion, asOf) ??
    ended.at(-1) ??
    nextVersion(criterion, asOf) ??
    criterion.versions[0]
  );
}

function resolve(snapshot: Snapshot, relation: Relation, asOf: IsoDate): ResolvedRelation {
  const other = snapshot.library.criteria.get(relation.criterion);
  const version = other && versionToShow(other, asOf);
  return {
    ...relation,
    title: version ? titleOf(version) : { sv: relation.criterion, en: relation.criterion },
    level: version?.level ?? null,
  };
}
