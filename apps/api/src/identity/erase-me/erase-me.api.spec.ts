import { Browser, GOOD_PASSWORD } from '../../testing/browser';
import { anOrganisation, aPerson, join, type Person } from '../../testing/people';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MyDataDto } from '../export-me/my-data.dto';

const NAME = 'Siv Öberg-Lindqvist';

describe('one’s data: handed out and erased', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  async function somebody(email: string): Promise<{ browser: Browser; person: Person }> {
    const browser = new Browser(api);
    const { account } = await browser.register(email, GOOD_PASSWORD, NAME);
    return { browser, person: { id: account.id, email, cookie: { cookie: browser.cookies() } } };
  }
  const erase = (browser: Browser, password = GOOD_PASSWORD) =>
    browser.ask<{ type: string; detail: string }>('auth/me', {
      method: 'DELETE',
      body: { password },
    });

  it('hands out what is kept, without what opens anything', async () => {
    const { browser, person } = await somebody('siv@example.org');
    const { id } = await anOrganisation(api, { owner: await aPerson(api), procurer: person });
    const answer = await browser.ask<MyDataDto>('auth/me/export');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-disposition']).toContain('attachment');
    const { account, kept, events } = answer.json;
    expect(account).toMatchObject({ email: 'siv@example.org', name: NAME, language: 'sv' });
    const tables = Object.fromEntries(kept.map(({ table, rows }) => [table, rows]));
    expect(tables['membership']).toEqual([
      expect.objectContaining({ organisation_id: id, role: 'procurer' }),
    ]);
    expect(tables['session']).toEqual([expect.objectContaining({ device: 'Firefox, Linux' })]);
    expect(events.map((event) => (event as { action: string }).action)).toEqual([
      'account.registered',
      'account.dataExported',
    ]);
    expect(answer.text).not.toMatch(/argon2|_hash/);
  });

  it('hands out nothing of anybody else', async () => {
    const { browser } = await somebody('ensam@example.org');
    const { text } = await browser.ask('auth/me/export');
    expect(text).not.toContain('siv@example.org');
  });

  it('covers every table that points at an account', async () => {
    const pointing = await api.database.owner.query<readonly { name: string; readable: boolean }[]>(
      `select distinct c.conrelid::regclass::text as name,
         has_table_privilege('kravsmed_app', c.conrelid, 'select') as readable
       from pg_constraint c where c.contype = 'f' and c.confrelid = 'account'::regclass
         and cardinality(c.conkey) = 1`,
    );
    expect(pointing.length).toBeGreaterThan(10);
    expect(pointing.filter(({ readable }) => !readable)).toEqual([]);
  });

  it('erases name, address and all that opens the account; the trail keeps the number', async () => {
    const { browser, person } = await somebody('borta@example.org');
    await anOrganisation(api, { owner: await aPerson(api), procurer: person });
    expect((await erase(browser, 'gissat')).status).toBe(422);
    expect((await erase(browser)).status).toBe(204);

    expect(await browser.isSignedIn()).toBe(false);
    expect((await browser.signIn('borta@example.org')).status).toBe(401);
    const { owner } = api.database;
    const [row] = await owner.query(`select * from account where id = $1`, [person.id]);
    expect(row).toMatchObject({ email: null, name: null, email_verified_at: null });
    expect(row.erased_at).not.toBeNull();
    const tables = ['session', 'password', 'one_time_link', 'membership', 'api_token', 'two_step'];
    for (const table of [...tables, 'recovery_code', 'account_identity']) {
      expect(
        await owner.query(`select 1 from ${table} where account_id = $1`, [person.id]),
      ).toEqual([]);
    }
    const trail = await owner.query<readonly { action: string }[]>(
      `select action from audit_entry where actor = $1 order by at, chain_id, number`,
      [person.id],
    );
    expect(trail.map(({ action }) => action).sort()).toEqual([
      'account.erased',
      'account.registered',
      'member.left',
    ]);
    const everything = JSON.stringify(await owner.query(`select * from audit_entry`));
    expect(everything).not.toContain(NAME);
    expect(everything).not.toContain('borta@example.org');
    // The address is free again.
    await new Browser(api).register('borta@example.org');
  });

  it('is refused while an organisation with others in it has no other owner', async () => {
    const { browser, person } = await somebody('chef@example.org');
    const { id, name } = await anOrganisation(api, { owner: person, reader: await aPerson(api) });
    const refused = await erase(browser);
    expect([refused.status, refused.json.type]).toEqual([409, 'urn:kravsmed:problem:only-owner']);
    expect(refused.json.detail).toContain(name);
    expect(await browser.isSignedIn()).toBe(true);
    await join(api, id, await aPerson(api), 'owner');
    expect((await erase(browser)).status).toBe(204);
  });

  it('is refused while the organisation has tender documents, though nobody else is in it', async () => {
    const { browser, person } = await somebody('ensamt@example.org');
    const { id } = await anOrganisation(api, { owner: person });
    await api.database.owner.query(
      `insert into tender_document (id, organisation_id, title, revision, selection, created_at, updated_at)
       values (gen_random_uuid(), $1, 'Livsmedel', 1, '{}', now(), now())`,
      [id],
    );
    expect((await erase(browser)).status).toBe(409);
  });

  it('takes an empty organisation along', async () => {
    const { browser, person } = await somebody('tom@example.org');
    const { id } = await anOrganisation(api, { owner: person });
    expect((await erase(browser)).status).toBe(204);
    expect(
      await api.database.owner.query(`select 1 from organisation where id = $1`, [id]),
    ).toEqual([]);
  });
});
