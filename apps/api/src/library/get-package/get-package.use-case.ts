import { type IsoDate, ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import { packageOf } from '../list-packages/package';
import type { PackageDto } from '../list-packages/package.dto';
import { noSuchPackage } from '../resources/no-such';
import { LibrarySnapshots } from '../snapshot/library-snapshots';

@Injectable()
export class GetPackage {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(id: string, day?: IsoDate): Promise<Result<PackageDto, Problem>> {
    const snapshot = await this.snapshots.current();
    const criteriaPackage = snapshot.library.packages.get(id);
    const asOf = day ?? this.snapshots.today();
    const [found] = criteriaPackage ? packageOf(snapshot, criteriaPackage, asOf) : [];
    return found === undefined ? refused(noSuchPackage(id)) : ok(found);
  }
}
