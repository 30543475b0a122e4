import { Injectable } from '@nestjs/common';
import { membershipsOf } from '../../organisations/memberships-of';
import type { Membership } from '../../platform/access/principal';
import { enter, TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow, SessionRow } from './account.rows';

/** A session that is not in use for so long is over. */
export const IDLE_MS = 2 * 60 * 60 * 1000;
/** And none lasts longer than a working day. */
export const LIFETIME_MS = 12 * 60 * 60 * 1000;
/** How exactly we know when a session was last in use: a write a request would cost too much. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

export interface OpenSession {
  readonly session: SessionRow;
  readonly account: AccountRow;
  readonly memberships: readonly Membership[];
}

@Injectable()
export class SessionStore {
  constructor(private readonly database: TenantDatabase) {}

  async begin(session: SessionRow): Promise<void> {
    await this.database.within({ account: session.accountId }, async (manager) => {
      await manager.insert(SessionRow, session);
    });
  }

  /** The session of that token with its account; null when there is none, or it is over. */
  async open(tokenHash: Buffer, now: Date): Promise<OpenSession | null> {
    const held = [tokenHash];
    return this.database.within({ held }, async (manager) => {
      const session = await manager.findOneBy(SessionRow, { tokenHash });
      if (session === null || isOver(session, now)) return null;
      await enter(manager, { account: session.accountId, held });
      const account = await manager.findOneBy(AccountRow, { id: session.accountId });
      if (account === null || account.erasedAt !== null) return null;
      if (now.getTime() - session.seenAt.getTime() > SEEN_EVERY_MS) {
        await manager.update(SessionRow, { tokenHash }, { seenAt: now });
      }
      return { session, account, memberships: await membershipsOf(manager, account.id) };
    });
  }

  async end(tokenHash: Buffer): Promise<void> {
    await this.database.within({ held: [tokenHash] }, async (manager) => {
      await manager.delete(SessionRow, { tokenHash });
    });
  }
}

export const isOver = ({ seenAt, expiresAt }: SessionRow, now: Date): boolean =>
  now >= expiresAt || now.getTime() - seenAt.getTime() > IDLE_MS;
