import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountStore } from './account.store';
import { RecoveryCodeRow, TwoStepRow } from './proof.rows';

@Injectable()
export class TwoStepStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
  ) {}

  async of(accountId: string): Promise<TwoStepRow | null> {
    return this.database.within({ account: accountId }, (manager) =>
      manager.findOneBy(TwoStepRow, { accountId }),
    );
  }

  /** A secret that waits for its first code, in place of another that waited. False when two-step is on. */
  async begin(accountId: string, secretSealed: Buffer): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const on = { accountId, confirmedAt: Not(IsNull()) };
      if (await manager.existsBy(TwoStepRow, on)) return false;
      const waiting = { accountId, secretSealed, confirmedAt: null, lastStep: null };
      await manager.upsert(TwoStepRow, waiting, ['accountId']);
      return true;
    });
  }

  /** Turns it on, with the recovery codes there are from now on. False when nothing waits. */
  async confirm(
    accountId: string,
    step: number,
    codeHashes: readonly Buffer[],
    now: Date,
  ): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const waiting = { accountId, confirmedAt: IsNull() };
      const on = await manager.update(TwoStepRow, waiting, {
        confirmedAt: now,
        lastStep: String(step),
      });
      if (on.affected !== 1) return false;
      await manager.delete(RecoveryCodeRow, { accountId });
      const codes = codeHashes.map((codeHash) => ({ accountId, codeHash, usedAt: null }));
      await manager.insert(RecoveryCodeRow, codes);
      await this.accounts.record(manager, accountId, 'account.twoStepOn');
      return true;
    });
  }

  /** False when that step, or a later one, was used before. */
  async useStep(accountId: string, step: number): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const used = await manager
        .createQueryBuilder()
        .update(TwoStepRow)
        .set({ lastStep: String(step) })
        .where('account_id = :accountId and (last_step is null or last_step < :step)', {
          accountId,
          step,
        })
        .execute();
      return used.affected === 1;
    });
  }

  /** False when there is no such code, or it was used before. */
  async useRecoveryCode(accountId: string, codeHash: Buffer, now: Date): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const unused = { accountId, codeHash, usedAt: IsNull() };
      const used = await manager.update(RecoveryCodeRow, unused, { usedAt: now });
      if (used.affected !== 1) return false;
      await this.accounts.record(manager, accountId, 'account.recoveryCodeUsed');
      return true;
    });
  }

  /** False when it was off. */
  async turnOff(accountId: string): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      await manager.delete(RecoveryCodeRow, { accountId });
      const off = await manager.delete(TwoStepRow, { accountId, confirmedAt: Not(IsNull()) });
      if (off.affected !== 1) return false;
      await this.accounts.record(manager, accountId, 'account.twoStepOff');
      return true;
    });
  }
}
