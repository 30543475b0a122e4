import { Browser, GOOD_PASSWORD, lettersTo, tokenTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MeDto } from '../me.dto';

describe('POST /auth/register', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const register = (body: object, address?: string) =>
    new Browser(api, address).post<{ type: string; errors: { pointer: string }[] }>(
      'auth/register',
      { email: 'ny@example.org', password: GOOD_PASSWORD, name: 'Ny Person', ...body },
    );

  it('makes an account, signs in, and asks by mail to confirm the address', async () => {
    const browser = new Browser(api);
    const me = await browser.register('Siv.Oberg@Example.org');
    expect(me).toEqual({
      account: {
        id: expect.any(String),
        email: 'siv.oberg@example.org',
        name: 'Siv Öberg',
        language: 'sv',
        emailVerified: false,
        hasPassword: true,
        twoStep: false,
        singleSignOn: false,
      },
      memberships: [],
    });
    expect(await browser.isSignedIn()).toBe(true);

    const token = await tokenTo(api, 'siv.oberg@example.org');
    expect((await browser.post('auth/verify-email', { token })).status).toBe(204);
    const after = await browser.ask<MeDto>('auth/me');
    expect(after.json.account.emailVerified).toBe(true);
    expect((await browser.post('auth/verify-email', { token })).status).toBe(410);
  });

  it('keeps the password as a hash only, and writes no secret into the log', async () => {
    await new Browser(api).register('hash@example.org');
    const [row] = await api.database.owner.query(
      `select p.hash from password p join account a on a.id = p.account_id where a.email = 'hash@example.org'`,
    );
    expect(row.hash).toMatch(/^\$argon2id\$/);
    expect(api.log.join()).not.toContain(GOOD_PASSWORD);
    expect(api.log.join()).not.toContain('hash@example.org');
  });

  it('tells at once that an address has an account', async () => {
    await new Browser(api).register('tagen@example.org');
    const { status, json } = await register({ email: 'TAGEN@example.org' }, '198.51.100.20');
    expect([status, json.type]).toEqual([409, 'urn:kravsmed:problem:email-taken']);
  });

  it.each([
    [{ password: 'sommar2026' }, 422, '/password'],
    [{ password: 'ny person 1' }, 422, '/password'],
    [{ password: '' }, 400, '/password'],
    [{ email: 'ingen adress' }, 400, '/email'],
    [{ email: 'a@b@c.se' }, 400, '/email'],
    [{ email: 'a@exempel.se\nBcc: x@y.se' }, 400, '/email'],
    [{ name: '   ' }, 400, '/name'],
    [{ language: 'de' }, 400, '/language'],
    [{ isAdmin: true }, 400, '/isAdmin'],
  ])('refuses %j with %d at %s', async (body, status, pointer) => {
    const answer = await register(body);
    expect(answer.status).toBe(status);
    expect(answer.json.errors[0]?.pointer).toBe(pointer);
    expect(answer.cookies).toEqual([]);
  });

  it('sets a cookie that scripts, other sites and plain HTTP do not get', async () => {
    const { cookies } = await register({ email: 'kaka@example.org' });
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^kravsmed_session=[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax$/);
  });

  it('slows down who registers strangers by the dozen', async () => {
    const answers = [];
    for (let n = 0; n < 32; n++) {
      answers.push(await register({ email: `offer${n}@example.org` }, '203.0.113.9'));
    }
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(30);
    expect(answers.at(-1)?.json.type).toBe('urn:kravsmed:problem:too-many-tries');
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
  }, 60_000);

  it('lets one of two that register the same address at once have it', async () => {
    const answers = await Promise.all([
      register({ email: 'samtidigt@example.org' }, '198.51.100.31'),
      register({ email: 'samtidigt@example.org' }, '198.51.100.32'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await lettersTo(api, 'samtidigt@example.org')).toHaveLength(1);
  });
});
