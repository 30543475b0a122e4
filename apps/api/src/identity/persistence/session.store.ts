import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { membershipsOf } from '../../organisations/memberships-of';
import type { Membership } from '../../platform/access/principal';
import { ACCOUNTS_CHAIN, AuditTrail } from '../../platform/audit/audit-trail';
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
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** Begins a session, in place of the one that the browser had: a token from before sign-in is worth nothing after. */
  async begin(session: SessionRow, instead: Buffer | undefined): Promise<void> {
    const held = instead === undefined ? [] : [instead];
    await this.database.within({ account: session.accountId, held }, async (manager) => {
      if (instead !== undefined) await manager.delete(SessionRow, { tokenHash: instead });
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

  /** Those that are not over, the one in use last first. */
  async of(accountId: string, now: Date): Promise<readonly SessionRow[]> {
    const rows = await this.database.within({ account: accountId }, (manager) =>
      manager.find(SessionRow, { where: { accountId }, order: { seenAt: 'DESC', id: 'ASC' } }),
    );
    return rows.filter((row) => !isOver(row, now));
  }

  /** False when the account has no such session. */
  async endById(accountId: string, id: string): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const ended = await manager.delete(SessionRow, { accountId, id });
      if (ended.affected !== 1) return false;
      await this.trail.record(manager, {
        chain: ACCOUNTS_CHAIN,
        actor: accountId,
        action: 'account.sessionEnded',
        subject: accountId,
        details: {},
      });
      return true;
    });
  }

  async endOthers(accountId: string, but: Buffer | undefined): Promise<void> {
    await this.database.within({ account: accountId }, (manager) =>
      endSessions(manager, accountId, but),
    );
  }
}

/** Ends the account's sessions, all or all but one. */
export async function endSessions(
  manager: EntityManager,
  accountId: string,
  but?: Buffer,
): Promise<void> {
  await manager.delete(SessionRow, {
    accountId,
    ...(but === undefined ? {} : { tokenHash: Not(but) }),
  });
}

export const isOver = ({ seenAt, expiresAt }: SessionRow, now: Date): boolean =>
  now >= expiresAt || now.getTime() - seenAt.getTime() > IDLE_MS;
