import { type IsoDate, related } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../snapshot/library-snapshots';
import { packageOf } from './package';
import type { PackageDto } from './package.dto';

@Injectable()
export class ListPackages {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(productGroups: readonly string[], day?: IsoDate): Promise<readonly PackageDto[]> {
    const snapshot = await this.snapshots.current();
    const asOf = day ?? this.snapshots.today();
    const { library } = snapshot;
    return [...library.packages.values()]
      .filter(
        (each) =>
          productGroups.length === 0 ||
          each.productGroups.some((own) =>
            productGroups.some((group) => related(library.productGroups, own, group)),
          ),
      )
      .flatMap((each) => packageOf(snapshot, each, asOf));
  }
}
