import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { type BackOff, pauseAfter } from '../throttle/back-off';

/** A counter and the limit it is held to. */
export interface Counted {
  readonly key: Buffer;
  readonly limit: BackOff;
}

/** Which counter stands in the way, and until when. */
export interface Shut {
  readonly key: Buffer;
  readonly until: Date;
}

/** Counts tries in PostgreSQL, so that all processes count together and none forgets at a restart. */
@Injectable()
export class TryStore {
  constructor(private readonly database: TenantDatabase) {}

  /** Counts one try on each counter, or on none when one of them is shut. */
  async count(counters: readonly Counted[], now: Date): Promise<Shut | undefined> {
    try {
      // Always in the same order, so that no two transactions wait for each other.
      await this.database.within({}, async (manager) => {
        for (const counter of counters) {
          if (!(await countOne(manager, counter, now))) {
            throw new IsShut(await shutUntil(manager, counter, now));
          }
        }
      });
      return undefined;
    } catch (error) {
      if (error instanceof IsShut) return error.shut;
      throw error;
    }
  }

  /** Gives back how many tries stood on the one that had most. */
  async forget(keys: readonly Buffer[]): Promise<number> {
    return this.database.within({}, async (manager) => {
      const [row] = await manager.query<readonly { most: number }[]>(
        `with gone as (delete from sign_in_attempt where key = any ($1) returning tries)
         select coalesce(max(tries), 0)::int as most from gone`,
        [keys],
      );
      return row?.most ?? 0;
    });
  }

  /** Takes one try back. */
  async takeBack(key: Buffer): Promise<void> {
    await this.database.within({}, async (manager) => {
      await manager.query(
        `update sign_in_attempt set tries = tries - 1 where key = $1 and tries > 1`,
        [key],
      );
    });
  }

  /** Counters without a try since then are worth nothing. */
  async forgetBefore(moment: Date): Promise<void> {
    await this.database.within({}, async (manager) => {
      await manager.query(`delete from sign_in_attempt where window_start < $1`, [moment]);
    });
  }
}

/** Ends the transaction, and with it what the counters before this one have counted. */
class IsShut extends Error {
  constructor(readonly shut: Shut) {
    super('shut');
  }
}

/** One statement, so that a thousand tries at once count as a thousand. False when the pause is not over. */
async function countOne(manager: EntityManager, { key, limit }: Counted, now: Date) {
  const forgotten = new Date(now.getTime() - limit.forgottenAfterSeconds * 1000);
  const counted = await manager.query<readonly unknown[]>(
    `insert into sign_in_attempt as t (key, window_start, tries) values ($1, $2, 1)
     on conflict (key) do update set
       tries = case when t.window_start < $3 then 1 else t.tries + 1 end, window_start = $2
     where t.window_start < $3 or t.tries < $4 or t.window_start + make_interval(
       secs => least($5::float8, $6::float8 * power(2, least(t.tries - $4, 40)))) <= $2
     returning 1`,
    [key, now, forgotten, limit.free, limit.longestPauseSeconds, limit.firstPauseSeconds],
  );
  return counted.length === 1;
}

async function shutUntil(
  manager: EntityManager,
  { key, limit }: Counted,
  now: Date,
): Promise<Shut> {
  const [row] = await manager.query<readonly { tries: number; window_start: Date }[]>(
    `select tries, window_start from sign_in_attempt where key = $1`,
    [key],
  );
  const since = row?.window_start ?? now;
  const pause = pauseAfter(row?.tries ?? 0, limit) * 1000;
  return { key, until: new Date(Math.max(since.getTime() + pause, now.getTime() + 1_000)) };
}
