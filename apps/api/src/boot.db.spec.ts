import { createServer } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { boot, BootProblem, prepareDatabase } from './boot';
import { type Env, readEnv } from './config/env';
import { aPerson, anOrganisation } from './testing/people';
import { emptyDatabase, openTestDatabase } from './testing/test-database';

const HERE = __dirname;

function envFor(url: string, port = 0): Env {
  const env = readEnv({ DATABASE_URL: url, PORT: String(port), KRAVSMED_LOG_LEVEL: 'silent' });
  if (!env.ok) throw new Error(env.error.join('\n'));
  return env.value;
}

describe('boot', () => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.drop());

  it('migrates, loads the shipped library and serves; a second boot changes nothing', async () => {
    const app = await boot(envFor(database.url), HERE);
    const count = async (): Promise<unknown> =>
      app.get(DataSource).query('select count(*)::int as loads from library_load');
    try {
      const ready = await fetch(`${await app.getUrl()}/api/v1/health/ready`);
      expect(ready.status).toBe(200);
      expect(await count()).toEqual([{ loads: 1 }]);
      await boot(envFor(database.url), HERE).then(async (second) => {
        await second.close();
        await second.get(DataSource).destroy();
      });
      expect(await count()).toEqual([{ loads: 1 }]);
    } finally {
      await app.close();
      await app.get(DataSource).destroy();
    }
  });

  it('names the owner of the library, and deletes what is past its time', async () => {
    const fresh = await openTestDatabase();
    const person = await aPerson({ database: fresh });
    const { id } = await anOrganisation({ database: fresh }, { owner: person });
    await fresh.owner.query('update organisation set retention_months = 1 where id = $1', [id]);
    await fresh.owner.query(
      `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at, archived_at)
       values (gen_random_uuid(), $1, 'Frukt', 1, '{}', '2020-01-01', '2020-01-01', '2020-01-01')`,
      [id],
    );
    const app = await boot({ ...envFor(fresh.url), libraryOwner: person.email }, HERE);
    // Closing waits for what retention is at.
    await app.close();
    await app.get(DataSource).destroy();
    try {
      expect(await fresh.owner.query('select title from tender_document')).toEqual([]);
      expect(
        await fresh.owner.query(
          `select m.role from membership m join organisation o on o.id = m.organisation_id
           where o.kind = 'library' and m.account_id = $1`,
          [person.id],
        ),
      ).toEqual([{ role: 'owner' }]);
    } finally {
      await fresh.close();
    }
  });

  it('lets two processes boot at once on a new database', async () => {
    const fresh = await emptyDatabase();
    try {
      const apps = await Promise.all([1, 2].map(() => boot(envFor(fresh.url), HERE)));
      for (const app of apps) {
        await app.close();
        await app.get(DataSource).destroy();
      }
      expect(apps).toHaveLength(2);
    } finally {
      await fresh.drop();
    }
  });

  it('says what to do about a busy port', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      await expect(boot(envFor(database.url, port), HERE)).rejects.toThrow(
        new RegExp(`Port ${port} is taken.*PORT=${port + 1}`),
      );
    } finally {
      await new Promise((resolve) => holder.close(resolve));
    }
  });

  it('says what to do about a busy port of the metrics, and lets the database go', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const env = { ...envFor(database.url), metrics: { host: '127.0.0.1', port } };
    try {
      await expect(boot(env, HERE)).rejects.toThrow(
        /The metrics cannot be served.*EADDRINUSE.*KRAVSMED_METRICS_PORT/s,
      );
    } finally {
      await new Promise((resolve) => holder.close(resolve));
    }
  });

  it('says what to do about an unreachable database, without its password', async () => {
    const failed = boot(envFor('postgresql://owner:hemligt@127.0.0.1:1/kravsmed'), HERE);
    await expect(failed).rejects.toBeInstanceOf(BootProblem);
    await expect(failed).rejects.toThrow(/127\.0\.0\.1:1\/kravsmed cannot be used.*ECONNREFUSED/s);
    await expect(failed).rejects.not.toThrow(/hemligt/);
  });

  it('says what is wrong with a library that cannot be read', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'kravsmed-api-empty-'));
    await expect(prepareDatabase(envFor(database.url), empty)).rejects.toThrow(
      /Nothing was changed/,
    );
    rmSync(empty, { recursive: true });
  });
});
