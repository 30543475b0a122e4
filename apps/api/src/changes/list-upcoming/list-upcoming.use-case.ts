import { type IsoDate, related, upcomingDemands } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import type { UpcomingDto } from './upcoming.dto';

@Injectable()
export class ListUpcoming {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run(productGroups: readonly string[], day?: IsoDate): Promise<readonly UpcomingDto[]> {
    const { library } = await this.snapshots.current();
    return upcomingDemands(library, day ?? this.snapshots.today()).filter(
      (upcoming) =>
        productGroups.length === 0 ||
        upcoming.productGroups.some((own) =>
          productGroups.some((group) => related(library.productGroups, own, group)),
        ),
    );
  }
}
