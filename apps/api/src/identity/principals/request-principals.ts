import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NOBODY, type Principal, Principals } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import { SessionStore } from '../persistence/session.store';
import { hashToken } from '../secret-token';
import { readSessionToken } from './session-cookie';

/** Knows who asks by the session cookie. */
@Injectable()
export class RequestPrincipals extends Principals {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async of(request: FastifyRequest): Promise<Principal> {
    const token = readSessionToken(request);
    return token === undefined ? NOBODY : this.bySession(hashToken(token));
  }

  private async bySession(heldHash: Buffer): Promise<Principal> {
    const open = await this.sessions.open(heldHash, this.clock.now());
    if (open === null) return NOBODY;
    const { id, email, name, language, emailVerifiedAt } = open.account;
    return {
      account: {
        id,
        email: email ?? '',
        name: name ?? '',
        language,
        emailVerified: emailVerifiedAt !== null,
      },
      memberships: open.memberships,
      via: 'session',
      heldHash,
    };
  }
}
