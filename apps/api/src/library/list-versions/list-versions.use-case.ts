import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { noSuchCriterion } from '../resources/no-such';
import { entryOf } from '../resources/version-detail';
import type { VersionEntryDto } from '../resources/version-detail.dto';
import { findCriterion, LibrarySnapshots } from '../snapshot/library-snapshots';

@Injectable()
export class ListVersions {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(reference: string): Promise<Result<readonly VersionEntryDto[], Problem>> {
    const snapshot = await this.snapshots.current();
    const criterion = findCriterion(snapshot, reference);
    if (criterion === undefined) return refused(noSuchCriterion(reference));
    const today = this.snapshots.today();
    return ok(criterion.versions.map((version) => entryOf(snapshot, criterion, version, today)));
  }
}
