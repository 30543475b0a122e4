import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow } from './account.rows';
import { AccountStore, isTaken } from './account.store';
import { endLinks, LinkStore } from './link.store';

export interface ChangedAddress {
  readonly before: AccountRow;
  readonly email: string;
}

@Injectable()
export class AddressStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly links: LinkStore,
  ) {}

  async isTaken(email: string): Promise<boolean> {
    return this.database.within({ email }, (manager) => manager.existsBy(AccountRow, { email }));
  }

  /** False when the link is over, or the account has another address by now. */
  async verify(token: string, now: Date): Promise<boolean> {
    const verified = await this.links.use(token, 'verify-email', now, async (manager, link) => {
      const { accountId: id, email } = link;
      const updated = await manager.update(AccountRow, { id, email }, { emailVerifiedAt: now });
      if (updated.affected !== 1) return false;
      await this.accounts.record(manager, id, 'account.emailVerified');
      return true;
    });
    return verified ?? false;
  }

  /** Null when the link is over; `taken` when somebody else registered with the address meanwhile. */
  async change(token: string, now: Date): Promise<ChangedAddress | 'taken' | null> {
    try {
      return await this.links.use(token, 'change-email', now, async (manager, link) => {
        const { accountId: id, email } = link;
        const before = await manager.findOneByOrFail(AccountRow, { id });
        await manager.update(AccountRow, { id }, { email, emailVerifiedAt: now });
        // What was sent to the old address opens nothing any more.
        await endLinks(manager, id, link.tokenHash);
        await this.accounts.record(manager, id, 'account.emailChanged');
        return { before, email };
      });
    } catch (error) {
      if (isTaken(error)) return 'taken';
      throw error;
    }
  }
}
