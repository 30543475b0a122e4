import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import type { Principal } from '../../platform/access/principal';
import type { WithdrawalDto } from '../decision.dto';
import { DeskDatabase } from '../desk-database';
import { WithdrawalStore } from '../persistence/withdrawal.store';
import { withdrawalAnswers } from '../withdrawal-answer';

@Injectable()
export class ListWithdrawals {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: WithdrawalStore,
    private readonly snapshots: LibrarySnapshots,
  ) {}

  async run(principal: Principal): Promise<readonly WithdrawalDto[]> {
    const snapshot = await this.snapshots.current();
    return this.desk.as(principal, async ({ manager, asker }) =>
      withdrawalAnswers(manager, snapshot, await this.store.list(manager), asker),
    );
  }
}
