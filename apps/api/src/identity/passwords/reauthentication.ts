import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { AccountStore } from '../persistence/account.store';
import { SessionStore } from '../persistence/session.store';
import type { Visitor } from '../principals/visitor';
import { BUSY, SIGN_IN_AGAIN, WRONG_PASSWORD } from '../refusals';
import { Throttle } from '../throttle/throttle';
import { PasswordHashing } from './password-hashing';

/** So long after signing in, whoever sits at the screen is taken for the one who signed in. */
const FRESH_MS = 15 * 60 * 1000;

/** Asks once more who somebody is before something grave: a session left open, or stolen, is not enough. */
@Injectable()
export class Reauthentication {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly passwords: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  /** By the password; by a sign-in of just now where there is no password, or `fresh` says that it will do. */
  async confirm(
    { account, heldHash }: Principal,
    password: string | undefined,
    { address }: Visitor,
    fresh = false,
  ): Promise<Result<null, Problem>> {
    if (account === null) return refused(SIGN_IN_AGAIN);
    const kept = await this.accounts.passwordHash(account.id);
    if (kept === null || (fresh && password === undefined)) {
      return (await this.isFresh(heldHash)) ? ok(null) : refused(SIGN_IN_AGAIN);
    }
    if (password === undefined) return refused(WRONG_PASSWORD);
    const by = { email: account.email, address };
    const admitted = await this.throttle.admit('sign-in', by);
    if (!admitted.ok) return admitted;
    const verified = await this.passwords.verify(kept, password);
    if (!verified.ok) return refused(BUSY);
    if (!verified.value.matches) return refused(WRONG_PASSWORD);
    await this.throttle.succeeded('sign-in', by);
    return ok(null);
  }

  private async isFresh(heldHash: Buffer | undefined): Promise<boolean> {
    if (heldHash === undefined) return false;
    const now = this.clock.now();
    const open = await this.sessions.open(heldHash, now);
    return open !== null && now.getTime() - open.session.createdAt.getTime() <= FRESH_MS;
  }
}
