import { randomUUID } from 'node:crypto';
import type { Language } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not, QueryFailedError } from 'typeorm';
import { membershipsOf } from '../../organisations/memberships-of';
import type { Membership } from '../../platform/access/principal';
import { ACCOUNTS_CHAIN, type AuditFact, AuditTrail } from '../../platform/audit/audit-trail';
import { Clock } from '../../platform/clock/clock';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow, PasswordRow } from './account.rows';
import { AccountIdentityRow, TwoStepRow } from './proof.rows';

/** An account as who claims its address meets it. */
export interface Claimed {
  readonly account: AccountRow;
  readonly passwordHash: string | null;
}

export interface NewAccount {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** Whether somebody vouches that the address is theirs. */
  readonly verified: boolean;
}

/** What an account is to its owner. */
export interface AccountView {
  readonly account: AccountRow;
  readonly hasPassword: boolean;
  readonly twoStep: boolean;
  readonly singleSignOn: boolean;
  readonly memberships: readonly Membership[];
}

@Injectable()
export class AccountStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** `email` in lower case. */
  async byEmail(email: string): Promise<Claimed | null> {
    return this.database.within({ email }, async (manager) => {
      const account = await manager.findOneBy(AccountRow, { email });
      if (account === null) return null;
      const password = await manager.findOneBy(PasswordRow, { accountId: account.id });
      return { account, passwordHash: password?.hash ?? null };
    });
  }

  /** Null when the address has an account already. */
  async register(person: NewAccount, passwordHash: string): Promise<AccountRow | null> {
    const id = randomUUID();
    try {
      return await this.database.within({ account: id, email: person.email }, async (manager) => {
        const account = await this.insert(manager, id, person);
        const changedAt = account.createdAt;
        await manager.insert(PasswordRow, { accountId: id, hash: passwordHash, changedAt });
        return account;
      });
    } catch (error) {
      if (isTaken(error)) return null;
      throw error;
    }
  }

  /** For who has entered as `id` and claimed the address. */
  async insert(manager: EntityManager, id: string, person: NewAccount): Promise<AccountRow> {
    const createdAt = this.clock.now();
    const { verified, ...rest } = person;
    const account: AccountRow = {
      ...rest,
      id,
      emailVerifiedAt: verified ? createdAt : null,
      createdAt,
      erasedAt: null,
    };
    await manager.insert(AccountRow, account);
    await this.record(manager, id, 'account.registered');
    return account;
  }

  async view(accountId: string): Promise<AccountView> {
    return this.database.within({ account: accountId }, async (manager) => ({
      account: await manager.findOneByOrFail(AccountRow, { id: accountId }),
      hasPassword: await manager.existsBy(PasswordRow, { accountId }),
      twoStep: await manager.existsBy(TwoStepRow, { accountId, confirmedAt: Not(IsNull()) }),
      singleSignOn: await manager.existsBy(AccountIdentityRow, { accountId }),
      memberships: await membershipsOf(manager, accountId),
    }));
  }

  async passwordHash(accountId: string): Promise<string | null> {
    return this.database.within({ account: accountId }, async (manager) => {
      const row = await manager.findOneBy(PasswordRow, { accountId });
      return row?.hash ?? null;
    });
  }

  async change(
    accountId: string,
    change: Partial<Pick<AccountRow, 'name' | 'language'>>,
  ): Promise<void> {
    if (Object.keys(change).length === 0) return;
    await this.database.within({ account: accountId }, async (manager) => {
      await manager.update(AccountRow, { id: accountId }, change);
    });
  }

  /** The same password at a higher cost. Nothing when it was changed meanwhile. */
  async rehash(accountId: string, from: string, to: string): Promise<void> {
    await this.database.within({ account: accountId }, async (manager) => {
      await manager.update(PasswordRow, { accountId, hash: from }, { hash: to });
    });
  }

  /** What happened to an account, where nothing else is written. */
  async note(accountId: string, action: AuditFact['action']): Promise<void> {
    await this.database.within({ account: accountId }, (manager) =>
      this.record(manager, accountId, action),
    );
  }

  /** What happened to an account, in the transaction that does it. */
  async record(
    manager: EntityManager,
    accountId: string,
    action: AuditFact['action'],
  ): Promise<void> {
    await this.trail.record(manager, {
      chain: ACCOUNTS_CHAIN,
      actor: accountId,
      action,
      subject: accountId,
      details: {},
    });
  }
}

const UNIQUE_VIOLATION = '23505';

/** Whether a write failed because another account has that address. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: unknown; constraint?: unknown };
  return code === UNIQUE_VIOLATION && constraint === 'account_email';
}
