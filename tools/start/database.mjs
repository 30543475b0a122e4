// The database of a run: the server that DATABASE_URL names, else the embedded one.
import { join } from 'node:path';
import { explain, Explained } from './explain.mjs';

/**
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, log: (line: string) => void }} options
 * @returns {Promise<{ url: string, embedded: boolean, stop: () => Promise<void>,
 *   whenGone: (tell: () => void) => void }>} of a server that is not ours, nobody is told that it is gone
 */
export async function openDatabase({ env, dataDir, log }) {
  const given = env['DATABASE_URL'];
  if (given) {
    await requireAnswer(given);
    return { url: given, embedded: false, stop: async () => {}, whenGone: () => {} };
  }
  const { startEmbeddedPostgres } = await import('./embedded-postgres.mjs');
  const server = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), log });
  const { ownerUrl: url, stop, whenGone } = server;
  return { url, embedded: true, stop, whenGone };
}

/** @param {string} url */
async function requireAnswer(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw explain(
      'DATABASE_URL is no PostgreSQL address.',
      'It looks like postgresql://user:password@host:5432/database',
    );
  }
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (version < 15) {
      throw explain(`DATABASE_URL names a PostgreSQL ${version}.`, 'Kravsmed needs 15 or newer.');
    }
  } catch (error) {
    if (error instanceof Explained) throw error;
    const { hostname, port, pathname } = new URL(url);
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    const reason = message || code || 'no reason given';
    throw explain(
      `The database that DATABASE_URL names (${hostname}:${port || 5432}${pathname}) does not let us in: ${reason}`,
      'Start it or mend DATABASE_URL; without DATABASE_URL the embedded database is used.',
    );
  } finally {
    await client.end().catch(() => {});
  }
}
