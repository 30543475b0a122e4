import type { DataSource } from 'typeorm';
import { ensureAppRole } from './app-role';

/** Any number, but the same in every process: who holds it is the only one that migrates or loads. */
const LOCK = 7_240_126;

/** Brings the database to the newest schema, then runs `afterwards`, while no other process does. */
export async function migrate<T>(owner: DataSource, afterwards: () => Promise<T>): Promise<T> {
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureAppRole(runner);
    await owner.runMigrations({ transaction: 'all' });
    return await afterwards();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.release();
  }
}
