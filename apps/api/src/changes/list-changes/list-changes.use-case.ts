import { decidedChanges, related } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import type { ChangeDto } from './change.dto';
import type { ChangesQuery } from './changes-query';

@Injectable()
export class ListChanges {
  constructor(private readonly snapshots: LibrarySnapshots) {}

  async run({ productGroups, since, until }: ChangesQuery): Promise<readonly ChangeDto[]> {
    const { library } = await this.snapshots.current();
    const today = this.snapshots.today();
    return decidedChanges(library, {
      ...(since === undefined ? {} : { since }),
      // What is dated ahead (a withdrawal to come) was not decided on that day; it is not news yet.
      until: until === undefined || until > today ? today : until,
    })
      .filter(
        (change) =>
          productGroups.length === 0 ||
          change.productGroups.some((own) =>
            productGroups.some((group) => related(library.productGroups, own, group)),
          ),
      )
      .map((change) => ({
        ...change,
        effectiveFrom: change.effectiveFrom ?? change.decidedOn,
        usableFrom: change.usableFrom ?? change.decidedOn,
      }));
  }
}
