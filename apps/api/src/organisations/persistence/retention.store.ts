import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { forgetArchived } from '../../tenders/forget-archived';

/** Any number, but the same in every process: one cleans at a time. */
const LOCK = 7_240_127;

@Injectable()
export class RetentionStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** All that was past its time at `now`, told in the trail of each organisation that lost something. */
  async apply(now: Date): Promise<void> {
    await this.database.within({ housekeepingAt: now }, async (manager) => {
      const [lock] = await manager.query<readonly { readonly free: boolean }[]>(
        'select pg_try_advisory_xact_lock($1) as free',
        [LOCK],
      );
      // Another process is at it.
      if (lock?.free !== true) return;
      // Row-level security shows housekeeping only those that are long over.
      await manager.query('delete from invitation where expires_at < $1', [now]);
      for (const [organisation, tenders] of await forgetArchived(manager)) {
        await this.trail.record(manager, {
          chain: chainOf(organisation),
          actor: null,
          action: 'retention.applied',
          subject: organisation,
          details: { tenders },
        });
      }
    });
  }
}
