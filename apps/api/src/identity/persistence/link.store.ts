import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, MoreThan, Not } from 'typeorm';
import { enter, TenantDatabase } from '../../platform/database/tenant-database';
import { hashToken, newToken } from '../secret-token';
import { type LinkPurpose, OneTimeLinkRow } from './proof.rows';

const HOUR_MS = 60 * 60 * 1000;

/** A reset lies in an inbox that others may read; a new address may be confirmed after the weekend. */
const LASTS_MS: Readonly<Record<LinkPurpose, number>> = {
  'reset-password': HOUR_MS,
  'change-email': 24 * HOUR_MS,
  'verify-email': 72 * HOUR_MS,
};

export interface NewLink {
  readonly purpose: LinkPurpose;
  readonly accountId: string;
  /** Where it is sent. */
  readonly email: string;
}

@Injectable()
export class LinkStore {
  constructor(private readonly database: TenantDatabase) {}

  /** A link's token; older links of that purpose end. */
  async issue(link: NewLink, now: Date): Promise<{ token: string; expiresAt: Date }> {
    const { accountId, purpose } = link;
    const token = newToken();
    const expiresAt = new Date(now.getTime() + LASTS_MS[purpose]);
    const tokenHash = hashToken(token);
    await this.database.within({ account: accountId, held: [tokenHash] }, async (manager) => {
      await manager.delete(OneTimeLinkRow, { accountId, purpose });
      await manager.insert(OneTimeLinkRow, { ...link, tokenHash, expiresAt, usedAt: null });
    });
    return { token, expiresAt };
  }

  /** The link as long as it may be used; null otherwise. */
  async look(token: string, purpose: LinkPurpose, now: Date): Promise<OneTimeLinkRow | null> {
    const tokenHash = hashToken(token);
    return this.database.within({ held: [tokenHash] }, (manager) =>
      manager.findOneBy(OneTimeLinkRow, {
        tokenHash,
        purpose,
        usedAt: IsNull(),
        expiresAt: MoreThan(now),
      }),
    );
  }

  /**
   * Uses the link up and does `work` as its account, both or neither. Null when the link may not be used:
   * of two that use it at the same moment, one gets null.
   */
  async use<T>(
    token: string,
    purpose: LinkPurpose,
    now: Date,
    work: (manager: EntityManager, link: OneTimeLinkRow) => Promise<T>,
  ): Promise<T | null> {
    const tokenHash = hashToken(token);
    const held = [tokenHash];
    return this.database.within({ held }, async (manager) => {
      const unused = { tokenHash, purpose, usedAt: IsNull(), expiresAt: MoreThan(now) };
      const used = await manager.update(OneTimeLinkRow, unused, { usedAt: now });
      if (used.affected !== 1) return null;
      const link = await manager.findOneByOrFail(OneTimeLinkRow, { tokenHash });
      await enter(manager, { account: link.accountId, held });
      return work(manager, link);
    });
  }
}

/** After a password is new, no link from before is worth anything. */
export async function endLinks(
  manager: EntityManager,
  accountId: string,
  but?: Buffer,
): Promise<void> {
  await manager.delete(OneTimeLinkRow, {
    accountId,
    ...(but === undefined ? {} : { tokenHash: Not(but) }),
  });
}
