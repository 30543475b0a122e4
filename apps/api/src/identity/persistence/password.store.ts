import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { PasswordOwner } from '../passwords/password-rules';
import { AccountRow, PasswordRow } from './account.rows';
import { AccountStore } from './account.store';
import { endLinks, LinkStore } from './link.store';
import { endSessions } from './session.store';

@Injectable()
export class PasswordStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
    private readonly clock: Clock,
  ) {}

  /** Sets a new one; every session but `keep`, and every link that was sent, ends with the old one. */
  async change(accountId: string, hash: string, keep: Buffer | undefined): Promise<void> {
    const now = this.clock.now();
    await this.database.within({ account: accountId }, async (manager) => {
      await set(manager, accountId, hash, now);
      await endSessions(manager, accountId, keep);
      await endLinks(manager, accountId);
      await this.accounts.record(manager, accountId, 'account.passwordChanged');
    });
  }

  /** Whose password the link lets choose; null when the link is over. */
  async ownerOfReset(token: string): Promise<PasswordOwner | null> {
    const link = await this.links.look(token, 'reset-password', this.clock.now());
    if (link === null) return null;
    return this.database.within({ account: link.accountId }, async (manager) => {
      const { email, name } = await manager.findOneByOrFail(AccountRow, { id: link.accountId });
      return { email: email ?? '', name: name ?? '' };
    });
  }

  /** Sets a new one by a link that was mailed; null when the link is over. All sessions end. */
  async reset(token: string, hash: string): Promise<AccountRow | null> {
    const now = this.clock.now();
    return this.links.use(token, 'reset-password', now, async (manager, link) => {
      const { accountId } = link;
      const account = await manager.findOneByOrFail(AccountRow, { id: accountId });
      await set(manager, accountId, hash, now);
      await endSessions(manager, accountId);
      await endLinks(manager, accountId, link.tokenHash);
      // Whoever got the letter reads mail at that address.
      if (account.emailVerifiedAt === null && account.email === link.email) {
        await manager.update(AccountRow, { id: accountId }, { emailVerifiedAt: now });
      }
      await this.accounts.record(manager, accountId, 'account.passwordReset');
      return account;
    });
  }
}

async function set(
  manager: EntityManager,
  accountId: string,
  hash: string,
  changedAt: Date,
): Promise<void> {
  await manager.upsert(PasswordRow, { accountId, hash, changedAt }, ['accountId']);
}
