import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { SessionRow } from './account.rows';
import { OidcAttemptRow, OneTimeLinkRow } from './proof.rows';
import { TryStore } from './try.store';

/** Longer than any pause: what has not counted for a day counts for nothing. */
const TRIES_KEPT_MS = 24 * 60 * 60 * 1000;

@Injectable()
export class CleanUpStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly tries: TryStore,
  ) {}

  async forgetBefore(now: Date): Promise<void> {
    await this.database.within({ housekeepingAt: now }, async (manager) => {
      const over = { expiresAt: LessThan(now) };
      await manager.delete(SessionRow, over);
      await manager.delete(OneTimeLinkRow, over);
      await manager.delete(OidcAttemptRow, over);
    });
    await this.tries.forgetBefore(new Date(now.getTime() - TRIES_KEPT_MS));
  }
}
