// One real PostgreSQL server for all suites of a run; each suite makes its own database on it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { env } from 'node:process';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../../tools/start/embedded-postgres.mjs';

export default async function startDatabase() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kravsmed-api-'));
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  env.KRAVSMED_TEST_OWNER_URL = server.ownerUrl;
  globalThis.kravsmedTestServer = { server, dataDir };
}
