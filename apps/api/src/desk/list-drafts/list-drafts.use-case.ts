import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { DeskDatabase } from '../desk-database';
import type { DraftSummaryDto } from '../draft.dto';
import { toSummary } from '../persistence/desk.mapper';
import { DeskStore } from '../persistence/desk.store';

@Injectable()
export class ListDrafts {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
  ) {}

  async run(principal: Principal): Promise<readonly DraftSummaryDto[]> {
    return this.desk.as(principal, async ({ manager }) =>
      (await this.store.list(manager)).map(toSummary),
    );
  }
}
