import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { membershipsOf } from '../../organisations/memberships-of';
import { closeEmpty, leaveAll, soleOwnershipsOf } from '../../organisations/departure';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow } from './account.rows';
import { AccountStore } from './account.store';

/** Whatever opens the account or says something of the person. */
const FORGOTTEN = [
  'session',
  'one_time_link',
  'account_identity',
  'recovery_code',
  'two_step',
  'password',
  'api_token',
];

@Injectable()
export class ErasureStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Erases the person; what stays is a number that the trails and the revisions point at. Gives back the names
   * of the organisations that somebody must take over first, when there are any; then nothing is done.
   */
  async erase(accountId: string, now: Date): Promise<readonly string[]> {
    return this.database.within({ account: accountId }, async (manager) => {
      const owned = await soleOwnershipsOf(manager, accountId);
      const standing = owned.filter(({ empty }) => !empty);
      if (standing.length > 0) return standing.map(({ name }) => name);
      await this.leave(
        manager,
        accountId,
        owned.map(({ id }) => id),
      );
      await leaveAll(manager, accountId);
      for (const table of FORGOTTEN) {
        await manager.query(`delete from ${table} where account_id = $1`, [accountId]);
      }
      await manager.update(
        AccountRow,
        { id: accountId },
        { email: null, name: null, emailVerifiedAt: null, erasedAt: now },
      );
      await this.accounts.record(manager, accountId, 'account.erased');
      return [];
    });
  }

  private async leave(
    manager: EntityManager,
    accountId: string,
    empty: readonly string[],
  ): Promise<void> {
    for (const { organisation } of await membershipsOf(manager, accountId)) {
      const chain = chainOf(organisation.id);
      const fact = { chain, actor: accountId, details: {} };
      if (empty.includes(organisation.id)) {
        await this.trail.record(manager, {
          ...fact,
          action: 'organisation.closed',
          subject: organisation.id,
        });
        await closeEmpty(manager, organisation.id);
      } else {
        await this.trail.record(manager, { ...fact, action: 'member.left', subject: accountId });
      }
    }
  }
}
