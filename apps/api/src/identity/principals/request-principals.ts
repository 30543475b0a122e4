import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Account, NOBODY, type Principal, Principals } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { AccountRow } from '../persistence/account.rows';
import { SessionStore } from '../persistence/session.store';
import { TokenStore } from '../persistence/token.store';
import { hashToken } from '../secret-token';
import { readApiToken } from './api-token';
import { readSessionToken } from './session-cookie';

/** Knows who asks by the API token, else by the session cookie. A token that opens nothing is not made good by a cookie. */
@Injectable()
export class RequestPrincipals extends Principals {
  constructor(
    private readonly sessions: SessionStore,
    private readonly tokens: TokenStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(request: FastifyRequest): Promise<Principal> {
    const apiToken = readApiToken(request);
    if (apiToken !== undefined) return this.byToken(hashToken(apiToken));
    const session = readSessionToken(request);
    return session === undefined ? NOBODY : this.bySession(hashToken(session));
  }

  private async bySession(heldHash: Buffer): Promise<Principal> {
    const open = await this.sessions.open(heldHash, this.clock.now());
    if (open === null) return NOBODY;
    const { account, memberships } = open;
    return { account: toAccount(account), memberships, via: 'session', heldHash };
  }

  private async byToken(heldHash: Buffer): Promise<Principal> {
    const open = await this.tokens.open(heldHash, this.clock.now(), this.clock.today());
    if (open === null) return NOBODY;
    const { account, memberships, token } = open;
    return {
      account: toAccount(account),
      memberships,
      via: 'token',
      heldHash,
      token: { organisation: token.organisationId, scopes: token.scopes },
    };
  }
}

const toAccount = ({ id, email, name, language, emailVerifiedAt }: AccountRow): Account => ({
  id,
  email: email ?? '',
  name: name ?? '',
  language,
  emailVerified: emailVerifiedAt !== null,
});
