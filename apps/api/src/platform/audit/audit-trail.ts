import { createHash } from 'node:crypto';
import { type AuditEvent, EMPTY_CHAIN, headOf, linkOf } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock';
import { AuditChainRow, AuditEntryRow } from './audit.rows';

/** What happened; when, the trail says itself. */
export type AuditFact = Omit<AuditEvent, 'at'>;

/** Accounts belong to no organisation; what happens to them has a chain of its own. */
export const ACCOUNTS_CHAIN = 'accounts';
export const LIBRARY_CHAIN = 'library';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The append-only trail: an entry is written in the transaction that does what it tells of. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  async record(manager: EntityManager, fact: AuditFact): Promise<void> {
    const { chain } = fact;
    await manager
      .createQueryBuilder()
      .insert()
      .into(AuditChainRow)
      .values({ id: chain, length: EMPTY_CHAIN.length, head: EMPTY_CHAIN.head })
      .orIgnore()
      .execute();
    // One writer at a time: each entry holds the hash of the one before it.
    const head = await manager.findOneOrFail(AuditChainRow, {
      where: { id: chain },
      lock: { mode: 'pessimistic_write' },
    });
    const entry = linkOf(head, { ...fact, at: this.clock.now().toISOString() }, sha256);
    const { chain: chainId, ...rest } = entry;
    await manager.insert(AuditEntryRow, { chainId, ...rest });
    await manager.update(AuditChainRow, { id: chain }, headOf(entry));
  }
}
