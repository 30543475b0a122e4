import { getVersion, ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import type { CriterionVersionDto } from '../resources/criterion-detail.dto';
import { questionOf } from '../resources/criterion-summary';
import { noSuchCriterion, noSuchVersion } from '../resources/no-such';
import { detailOf } from '../resources/version-detail';
import { findCriterion, LibrarySnapshots } from '../snapshot/library-snapshots';

@Injectable()
export class GetVersion {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(reference: string, number: string): Promise<Result<CriterionVersionDto, Problem>> {
    const snapshot = await this.snapshots.current();
    const criterion = findCriterion(snapshot, reference);
    if (criterion === undefined) return refused(noSuchCriterion(reference));
    const version = /^\d{1,9}$/.test(number) ? getVersion(criterion, Number(number)) : undefined;
    if (version === undefined) return refused(noSuchVersion(criterion.id, number));
    return ok({
      id: criterion.id,
      slug: criterion.slug,
      area: criterion.area,
      question: questionOf(snapshot, criterion.question),
      ...detailOf(snapshot, criterion, version, this.snapshots.today()),
    });
  }
}
