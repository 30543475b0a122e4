import { randomUUID } from 'node:crypto';
import type { IsoDate, Permission } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { membershipsOf } from '../../organisations/memberships-of';
import type { Membership } from '../../platform/access/principal';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { chainOf } from '../../platform/audit/chain-of';
import { enter, TenantDatabase } from '../../platform/database/tenant-database';
import { AccountRow } from './account.rows';
import { ApiTokenRow } from './proof.rows';

export interface NewToken {
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly organisationId: string;
  readonly name: string;
  readonly scopes: readonly Permission[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface OpenToken {
  readonly token: ApiTokenRow;
  readonly account: AccountRow;
  /** In the token's organisation; empty when the account is no member any more. */
  readonly memberships: readonly Membership[];
}

@Injectable()
export class TokenStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** Null when the account has `most` tokens in force already. */
  async make(token: NewToken, most: number): Promise<ApiTokenRow | null> {
    const { accountId, organisationId, createdAt } = token;
    const scope = { account: accountId, organisation: organisationId };
    return this.database.within(scope, async (manager) => {
      // One at a time: those made at once are counted, too.
      await manager.findOneOrFail(AccountRow, {
        select: { id: true },
        where: { id: accountId },
        lock: { mode: 'for_no_key_update' },
      });
      const inForce = { accountId, revokedAt: IsNull(), expiresAt: MoreThan(createdAt) };
      if ((await manager.countBy(ApiTokenRow, inForce)) >= most) return null;
      const row: ApiTokenRow = {
        ...token,
        id: randomUUID(),
        scopes: [...token.scopes],
        lastUsedOn: null,
        revokedAt: null,
      };
      await manager.insert(ApiTokenRow, row);
      await this.trail.record(manager, {
        chain: chainOf(organisationId),
        actor: accountId,
        action: 'token.made',
        subject: row.id,
        details: { scopes: row.scopes, expiresAt: row.expiresAt.toISOString() },
      });
      return row;
    });
  }

  /** Those in force, the newest first. */
  async of(accountId: string, now: Date): Promise<readonly ApiTokenRow[]> {
    return this.database.within({ account: accountId }, (manager) =>
      manager.find(ApiTokenRow, {
        where: { accountId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
        order: { createdAt: 'DESC', id: 'ASC' },
      }),
    );
  }

  /** False when the account has no such token in force. */
  async revoke(accountId: string, id: string, now: Date): Promise<boolean> {
    return this.database.within({ account: accountId }, async (manager) => {
      const row = await manager.findOneBy(ApiTokenRow, { id, accountId, revokedAt: IsNull() });
      if (row === null) return false;
      await manager.update(ApiTokenRow, { id }, { revokedAt: now });
      const memberships = await membershipsOf(manager, accountId);
      // Who has left the organisation no longer writes in its trail.
      if (memberships.some(({ organisation }) => organisation.id === row.organisationId)) {
        await this.trail.record(manager, {
          chain: chainOf(row.organisationId),
          actor: accountId,
          action: 'token.revoked',
          subject: id,
          details: {},
        });
      }
      return true;
    });
  }

  /** The token of that secret with its account; null when there is none, or it is over. */
  async open(tokenHash: Buffer, now: Date, today: IsoDate): Promise<OpenToken | null> {
    const held = [tokenHash];
    return this.database.within({ held }, async (manager) => {
      const token = await manager.findOneBy(ApiTokenRow, { tokenHash });
      if (token === null || token.revokedAt !== null || token.expiresAt <= now) return null;
      const { accountId: account, organisationId: organisation } = token;
      await enter(manager, { account, organisation, held });
      const row = await manager.findOneBy(AccountRow, { id: account });
      if (row === null || row.erasedAt !== null) return null;
      // By day: a write a request would cost too much, and tells more of a person than is needed.
      if (token.lastUsedOn !== today) {
        await manager.update(ApiTokenRow, { tokenHash }, { lastUsedOn: today });
      }
      const memberships = await membershipsOf(manager, account);
      return {
        token,
        account: row,
        memberships: memberships.filter((each) => each.organisation.id === organisation),
      };
    });
  }
}
