import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow } from './account.rows';
import { AccountStore, isTaken, type NewAccount } from './account.store';
import { AccountIdentityRow, OidcAttemptRow } from './proof.rows';

/** A person as a provider knows them. */
export interface Identity {
  readonly key: Buffer;
  readonly issuer: string;
}

@Injectable()
export class SingleSignOnStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: AccountStore,
    private readonly clock: Clock,
  ) {}

  async begin(attempt: OidcAttemptRow): Promise<void> {
    await this.database.within({ held: [attempt.stateHash] }, async (manager) => {
      await manager.insert(OidcAttemptRow, attempt);
    });
  }

  /** The attempt, and ends it: whoever comes back a second time finds nothing. */
  async take(stateHash: Buffer): Promise<OidcAttemptRow | null> {
    return this.database.within({ held: [stateHash] }, async (manager) => {
      const attempt = await manager.findOneBy(OidcAttemptRow, { stateHash });
      const taken = await manager.delete(OidcAttemptRow, { stateHash });
      if (attempt === null || taken.affected !== 1) return null;
      return attempt.expiresAt > this.clock.now() ? attempt : null;
    });
  }

  /** Whose account the identity is linked to. */
  async accountOf({ key }: Identity): Promise<string | null> {
    return this.database.within({ held: [key] }, async (manager) => {
      const row = await manager.findOneBy(AccountIdentityRow, { keyHash: key });
      return row?.accountId ?? null;
    });
  }

  async link(identity: Identity, accountId: string): Promise<void> {
    const scope = { account: accountId, held: [identity.key] };
    await this.database.within(scope, (manager) => this.insert(manager, identity, accountId));
  }

  /** An account without a password. Null when the address has an account already. */
  async register(identity: Identity, person: NewAccount): Promise<AccountRow | null> {
    const id = randomUUID();
    const scope = { account: id, email: person.email, held: [identity.key] };
    try {
      return await this.database.within(scope, async (manager) => {
        const account = await this.accounts.insert(manager, id, person);
        await this.insert(manager, identity, id);
        return account;
      });
    } catch (error) {
      if (isTaken(error)) return null;
      throw error;
    }
  }

  private async insert(
    manager: EntityManager,
    identity: Identity,
    accountId: string,
  ): Promise<void> {
    const { key: keyHash, issuer } = identity;
    const createdAt = this.clock.now();
    await manager.insert(AccountIdentityRow, { keyHash, issuer, accountId, createdAt });
    await this.accounts.record(manager, accountId, 'account.singleSignOnLinked');
  }
}
