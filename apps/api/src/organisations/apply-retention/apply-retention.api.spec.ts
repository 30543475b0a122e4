import { randomBytes, randomUUID } from 'node:crypto';
import { aPerson, anOrganisation, type Person } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { ApplyRetention } from './apply-retention.use-case';
import { HourlyRetention } from './hourly-retention';

const DAY_HOURS = 24;

describe('retention', () => {
  let api: TestApi;
  let owner: Person;
  beforeEach(async () => {
    api = await openTestApi();
    owner = await aPerson(api);
  });
  afterEach(() => api.close());

  const keeping = async (months: number | null): Promise<string> => {
    const { id } = await anOrganisation(api, { owner });
    await api.database.owner.query('update organisation set retention_months = $2 where id = $1', [
      id,
      months,
    ]);
    return id;
  };
  const tender = (organisation: string, title: string, archivedAt: string | null) =>
    api.database.owner.query(
      `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at, archived_at)
       values ($1, $2, $3, 1, '{}', '2026-01-01', '2026-01-01', $4)`,
      [randomUUID(), organisation, title, archivedAt],
    );
  const titles = async (): Promise<readonly string[]> =>
    (
      await api.database.owner.query<readonly { title: string }[]>(
        'select title from tender_document order by title',
      )
    ).map(({ title }) => title);
  const trail = (id: string): Promise<readonly object[]> =>
    api.database.owner.query(
      'select action, actor, details from audit_entry where chain_id = $1 order by number',
      [id],
    );

  it('deletes what was archived for longer than its organisation keeps it, and says how many', async () => {
    const month = await keeping(1);
    const year = await keeping(12);
    const forEver = await keeping(null);
    await tender(month, 'month: archived yesterday', '2026-11-23T12:00:00Z');
    await tender(month, 'month: archived in October', '2026-10-24T11:59:59Z');
    await tender(month, 'month: archived long ago', '2025-10-24T12:00:00Z');
    await tender(month, 'month: in use', null);
    await tender(year, 'year: archived in October', '2026-10-24T11:59:59Z');
    await tender(forEver, 'for ever: archived long ago', '2015-10-24T12:00:00Z');

    await api.app.get(ApplyRetention).run();
    expect(await titles()).toEqual([
      'for ever: archived long ago',
      'month: archived yesterday',
      'month: in use',
      'year: archived in October',
    ]);
    expect(await trail(month)).toEqual([
      { action: 'retention.applied', actor: null, details: { tenders: 2 } },
    ]);
    expect(await trail(year)).toEqual([]);

    api.clock.pass({ hours: 340 * DAY_HOURS });
    await api.app.get(ApplyRetention).run();
    expect(await titles()).toEqual(['for ever: archived long ago', 'month: in use']);
    expect(await trail(year)).toHaveLength(1);
  });

  it('forgets invitations a month after they were over', async () => {
    const id = await keeping(null);
    for (const expires of ['2026-10-20', '2026-11-20', '2026-12-01']) {
      await api.database.owner.query(
        `insert into invitation (id, token_hash, organisation_id, email, role, invited_by, created_at, expires_at)
         values ($1, $2, $3, 'bo@example.org', 'reader', $4, '2026-10-13', $5)`,
        [randomUUID(), randomBytes(32), id, owner.id, expires],
      );
    }
    const left = async (): Promise<unknown> => {
      const rows: readonly unknown[] = await api.database.owner.query('select 1 from invitation');
      return rows.length;
    };
    await api.app.get(ApplyRetention).run();
    expect(await left()).toBe(2);
    api.clock.pass({ hours: 60 * DAY_HOURS });
    await api.app.get(ApplyRetention).run();
    expect(await left()).toBe(0);
  });

  it('is harmless in two processes at once: each row is deleted, and told, once', async () => {
    const month = await keeping(1);
    for (let n = 0; n < 20; n++) await tender(month, `${n}`, '2025-10-24T12:00:00Z');
    const retention = api.app.get(ApplyRetention);
    await Promise.all([retention.run(), retention.run(), retention.run()]);
    expect(await titles()).toEqual([]);
    expect(await trail(month)).toEqual([
      { action: 'retention.applied', actor: null, details: { tenders: 20 } },
    ]);
  });

  it('runs when the process begins to serve, and again by the timer', async () => {
    const month = await keeping(1);
    await tender(month, 'first', '2025-10-24T12:00:00Z');
    const hourly = api.app.get(HourlyRetention);
    hourly.begin(20);
    await gone();
    await tender(month, 'second', '2025-10-24T12:00:00Z');
    await gone();
    await hourly.onModuleDestroy();
    expect(await trail(month)).toHaveLength(2);
  });

  async function gone(): Promise<void> {
    for (let waited = 0; (await titles()).length > 0; waited += 20) {
      if (waited > 5000) throw new Error('Nothing was deleted');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
