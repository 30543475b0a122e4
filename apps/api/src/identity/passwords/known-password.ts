import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Problem } from '../../platform/http/problem';
import type { AccountRow } from '../persistence/account.rows';
import { AccountStore } from '../persistence/account.store';
import { BUSY } from '../refusals';
import { PasswordHashing } from './password-hashing';

/** Whether an address and a password belong together. */
@Injectable()
export class KnownPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passwords: PasswordHashing,
  ) {}

  /** The account, when the password is its own; else null, after as long a time. */
  async accountOf(email: string, password: string): Promise<Result<AccountRow | null, Problem>> {
    const claimed = await this.accounts.byEmail(email);
    const kept = claimed?.passwordHash ?? null;
    const verified = await this.passwords.verify(kept, password);
    if (!verified.ok) return refused(BUSY);
    const { matches, outdated } = verified.value;
    if (claimed === null || kept === null || !matches) return ok(null);
    if (outdated) await this.rehash(claimed.account.id, kept, password);
    return ok(claimed.account);
  }

  private async rehash(accountId: string, from: string, password: string): Promise<void> {
    const to = await this.passwords.hash(password);
    if (to.ok) await this.accounts.rehash(accountId, from, to.value);
  }
}
