import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { LIFETIME_MS, SessionStore } from '../persistence/session.store';
import { hashToken, newToken } from '../secret-token';
import type { Visitor } from './visitor';

/** What a browser gets at sign-in: the token goes into its cookie and is kept nowhere else. */
export interface Begun {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SignedInAs {
  readonly accountId: string;
  readonly session: Begun;
}

@Injectable()
export class BeginSession {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {}

  async run(accountId: string, { device, heldHash }: Visitor): Promise<Begun> {
    const now = this.clock.now();
    const token = newToken();
    const expiresAt = new Date(now.getTime() + LIFETIME_MS);
    await this.sessions.begin(
      {
        id: randomUUID(),
        tokenHash: hashToken(token),
        accountId,
        createdAt: now,
        seenAt: now,
        expiresAt,
        device,
      },
      heldHash,
    );
    return { token, expiresAt };
  }
}
