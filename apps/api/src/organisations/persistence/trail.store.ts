import {
  type AuditDetails,
  type AuditEntry,
  type ChainBreak,
  type ChainHead,
  checkEnd,
  EMPTY_CHAIN,
  followChain,
  ok,
  type Result,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Between, type EntityManager, LessThan } from 'typeorm';
import { namesOf } from '../../identity/names-of';
import type { Scope } from '../../platform/access/scope';
import { AuditTrail, sha256 } from '../../platform/audit/audit-trail';
import { AuditEntryRow } from '../../platform/audit/audit.rows';
import { TenantDatabase } from '../../platform/database/tenant-database';

/** So many rows are in memory at once while a trail is followed. */
const PAGE = 1000;

export interface TrailPage {
  readonly entries: readonly AuditEntry[];
  /** What those who acted are called today; null for who has left the service. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly total: number;
}

/** Reads trails. They are written by `AuditTrail` alone. */
@Injectable()
export class TrailStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  /** The newest first. */
  async page(
    scope: Scope,
    chain: string,
    limit: number,
    before: number | undefined,
  ): Promise<TrailPage> {
    return this.database.within(scope, async (manager) => {
      const rows = await manager.find(AuditEntryRow, {
        where: { chainId: chain, ...(before === undefined ? {} : { number: LessThan(before) }) },
        order: { number: 'DESC' },
        take: limit,
      });
      const names = await namesOf(
        manager,
        rows.map(({ actor }) => actor),
      );
      return { entries: rows.map(toEntry), names, total: (await ends(manager, chain)).last };
    });
  }

  /** Notes that the trail is handed out, then hands it out, with that note as its last row. */
  async handOut(
    scope: Scope,
    chain: string,
    details: AuditDetails,
  ): Promise<{ readonly head: ChainHead; readonly entries: readonly AuditEntry[] }> {
    return this.database.within(scope, async (manager) => {
      await this.trail.record(manager, {
        chain,
        actor: scope.account ?? null,
        action: 'audit.exported',
        subject: chain,
        details,
      });
      // The chain is locked by what was just written: no row comes in between.
      const { head, last } = await ends(manager, chain);
      const entries: AuditEntry[] = [];
      for await (const rows of pages(manager, chain, last)) entries.push(...rows);
      return { head, entries };
    });
  }

  /** Follows the whole trail from its first row to the noted end. */
  async check(scope: Scope, chain: string): Promise<Result<ChainHead, ChainBreak>> {
    return this.database.within(scope, async (manager) => {
      // One statement, one moment: rows that are written meanwhile are no concern of this check.
      const { head, last } = await ends(manager, chain);
      let reached: Result<ChainHead, ChainBreak> = ok(EMPTY_CHAIN);
      for await (const entries of pages(manager, chain, last)) {
        reached = followChain(reached.value, entries, sha256);
        if (!reached.ok) return reached;
      }
      return checkEnd(reached.value, head);
    });
  }
}

/** Where the trail ends: as noted, and the number of its last row. */
async function ends(
  manager: EntityManager,
  chain: string,
): Promise<{ readonly head: ChainHead; readonly last: number }> {
  const [found] = await manager.query<readonly (ChainHead & { readonly last: number })[]>(
    `select c.length, c.head,
       coalesce((select max(number) from audit_entry e where e.chain_id = c.id), 0) as last
     from audit_chain c where c.id = $1`,
    [chain],
  );
  if (found === undefined) return { head: EMPTY_CHAIN, last: 0 };
  return { head: { length: found.length, head: found.head }, last: found.last };
}

/** From the first row on; a gap in the numbers ends no page. */
async function* pages(
  manager: EntityManager,
  chain: string,
  last: number,
): AsyncGenerator<readonly AuditEntry[]> {
  for (let from = 1; from <= last;) {
    const rows = await manager.find(AuditEntryRow, {
      where: { chainId: chain, number: Between(from, last) },
      order: { number: 'ASC' },
      take: PAGE,
    });
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows.map(toEntry);
    from = end.number + 1;
  }
}

const toEntry = ({ chainId, ...row }: AuditEntryRow): AuditEntry => ({ chain: chainId, ...row });
