import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { DataSource as Connection } from 'typeorm';
import { type LibraryToLoad, loadLibrary } from '../library/load-shipped-library/library-loader';
import { appDataSource, ownerDataSource } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';

export interface TestDatabase {
  readonly url: string;
  /** As the login that owns the tables. */
  readonly owner: DataSource;
  /** As the role that serves requests. */
  readonly app: DataSource;
  close(): Promise<void>;
}

/** A migrated database of the suite's own, with `library` in it when one is given. */
export async function openTestDatabase(library?: LibraryToLoad): Promise<TestDatabase> {
  const { url, drop } = await emptyDatabase();
  const owner = await ownerDataSource(url).initialize();
  await migrate(owner, () => Promise.resolve());
  if (library !== undefined) {
    const loaded = await loadLibrary(owner, library);
    if (!loaded.ok) throw new Error(loaded.error.join('\n'));
  }
  const app = await appDataSource(url).initialize();
  return {
    url,
    owner,
    app,
    close: async () => {
      await app.destroy();
      await owner.destroy();
      await drop();
    },
  };
}

export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const server = process.env['KRAVSMED_TEST_OWNER_URL'];
  if (server === undefined)
    throw new Error('The test server is not running: see start-database.mjs');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: () => asAdministrator(server, `drop database if exists ${name} with (force)`),
  };
}

async function asAdministrator(url: string, statement: string): Promise<void> {
  const connection = await new Connection({
    type: 'postgres',
    url,
    installExtensions: false,
  }).initialize();
  try {
    await connection.query(statement);
  } finally {
    await connection.destroy();
  }
}
