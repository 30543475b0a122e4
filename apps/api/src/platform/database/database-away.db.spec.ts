import { DataSource } from 'typeorm';
import { openTestApi, type TestApi } from '../../testing/test-api';

describe('while the database is away', () => {
  let api: TestApi;
  let server: DataSource;
  beforeAll(async () => {
    api = await openTestApi();
    const url = process.env['KRAVSMED_TEST_OWNER_URL'] ?? '';
    server = await new DataSource({ type: 'postgres', url, installExtensions: false }).initialize();
  });
  afterAll(async () => {
    await server.destroy();
    await api.close();
  });

  it('says so, and when to ask again; nothing is told of how it is built', async () => {
    const draft = { title: 'Livsmedel', selection: { title: '', language: 'sv', sections: [] } };
    const save = () => api.ask<{ type: string }>('tenders', { method: 'POST', body: draft });
    expect((await save()).status).toBe(201);
    // As when a server is shut down: nobody new gets in, and who is in is thrown out.
    const name = new URL(api.database.url).pathname.slice(1);
    await server.query(`alter database "${name}" allow_connections false`);
    await server.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`,
      [name],
    );
    const refused = await save();
    expect(refused).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
      json: { type: 'urn:kravsmed:problem:database-away' },
    });
    await server.query(`alter database "${name}" allow_connections true`);
    expect((await save()).status).toBe(201);
  });
});
