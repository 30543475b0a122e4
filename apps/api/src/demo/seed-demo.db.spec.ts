import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../testing/browser';
import { openTestApi, type TestApi } from '../testing/test-api';
import type { MeDto } from '../identity/me.dto';
import { DEMO_PEOPLE } from './demo-people';
import { seedDemo } from './seed-demo';

describe('seedDemo', () => {
  let api: TestApi;
  let data: string;
  beforeAll(async () => {
    api = await openTestApi();
    data = mkdtempSync(join(tmpdir(), 'kravsmed-demo-'));
  });
  afterAll(async () => {
    await api.close();
    rmSync(data, { recursive: true });
  });

  const file = () => join(data, 'demo-accounts.json');
  const passwords = () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, string>;
  const seed = () => seedDemo(api.database.owner, data, api.clock);
  const counted = async () =>
    api.database.owner.query(
      `select (select count(*)::int from account) as accounts, (select count(*)::int from membership) as memberships,
         (select count(*)::int from audit_entry) as entries, (select count(*)::int from organisation) as organisations`,
    );

  it('makes accounts that can sign in, each with its role, and says their passwords', async () => {
    const said = await seed();
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    for (const { email, organisation, role, name } of DEMO_PEOPLE) {
      const password = passwords()[email] ?? '';
      expect(said.join('\n')).toContain(password);
      const browser = new Browser(api);
      expect((await browser.signIn(email, password)).status).toBe(200);
      const { json } = await browser.ask<MeDto>('auth/me');
      expect(json.account).toMatchObject({ name, emailVerified: true });
      expect(json.memberships).toMatchObject([{ organisation, role }]);
    }
  });

  it('changes nothing at the next start', async () => {
    const before = [await counted(), passwords()];
    await seed();
    expect([await counted(), passwords()]).toEqual(before);
  });

  it.each(['', '{}', '{"agare@exempelkoping.example": 7}'])(
    'makes new passwords when the file is not whole: %s',
    async (kept) => {
      writeFileSync(file(), kept);
      await seed();
      const email = DEMO_PEOPLE[0]?.email ?? '';
      const answer = await new Browser(api).signIn(email, passwords()[email]);
      expect(answer.status).toBe(200);
    },
  );

  it('leaves row-level security in force', async () => {
    const [row] = await api.database.owner.query<readonly { forced: boolean }[]>(
      `select bool_and(relforcerowsecurity) as forced from pg_class
       where relname in ('account', 'password', 'organisation', 'membership')`,
    );
    expect(row?.forced).toBe(true);
  });
});
