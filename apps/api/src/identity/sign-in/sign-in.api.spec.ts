import { hash } from '@node-rs/argon2';
import { Browser, GOOD_PASSWORD, lettersTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { hashToken } from '../secret-token';

const EMAIL = 'siv@example.org';

describe('POST /auth/login and /auth/logout', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await new Browser(api).register(EMAIL);
  });
  afterAll(() => api.close());

  it('signs in by address and password, whatever the case of the address', async () => {
    const browser = new Browser(api);
    expect((await browser.signIn('SIV@example.org')).status).toBe(200);
    expect(await browser.isSignedIn()).toBe(true);
  });

  it('says the same of a wrong password and of an address without an account', async () => {
    const wrong = await new Browser(api).signIn(EMAIL, 'fel');
    const nobody = await new Browser(api).signIn('ingen@example.org', 'fel');
    expect(wrong.status).toBe(401);
    expect(nobody.text).toBe(wrong.text);
    expect(wrong.json.type).toBe('urn:kravsmed:problem:wrong-credentials');
    expect([...wrong.cookies, ...nobody.cookies]).toEqual([]);
  });

  it('ends the session at sign-out: the stolen cookie opens nothing', async () => {
    const browser = new Browser(api);
    await browser.signIn(EMAIL);
    const stolen = browser.cookies();
    const thief = () => api.ask('auth/me', { headers: { cookie: stolen } });
    expect((await thief()).status).toBe(200);
    expect((await browser.ask('auth/logout', { method: 'POST' })).status).toBe(204);
    expect(browser.cookies()).toBe('');
    expect((await thief()).status).toBe(401);
    expect((await browser.ask('auth/logout', { method: 'POST' })).status).toBe(204);
  });

  it('gives a new token at each sign-in, and ends the one from before', async () => {
    const browser = new Browser(api);
    await browser.signIn(EMAIL);
    const before = browser.cookies();
    await browser.signIn(EMAIL);
    expect(browser.cookies()).not.toBe(before);
    expect((await api.ask('auth/me', { headers: { cookie: before } })).status).toBe(401);
    expect(await browser.isSignedIn()).toBe(true);
  });

  it('takes no token that somebody else chose (session fixation)', async () => {
    const chosen = 'kravsmed_session=chosen-by-the-attacker';
    const victim = await api.ask('auth/login', {
      method: 'POST',
      headers: { cookie: chosen },
      body: { email: EMAIL, password: GOOD_PASSWORD },
    });
    expect(victim.status).toBe(200);
    expect((await api.ask('auth/me', { headers: { cookie: chosen } })).status).toBe(401);
  });

  it('signs out in both tabs when one signs out', async () => {
    const browser = new Browser(api);
    await browser.signIn(EMAIL);
    const [tab, otherTab] = [browser, browser];
    await tab.ask('auth/logout', { method: 'POST' });
    const answer = await otherTab.ask<{ type: string }>('auth/sessions');
    expect([answer.status, answer.json.type]).toEqual([401, 'urn:kravsmed:problem:sign-in-needed']);
  });

  it('ends a session after two hours without use, and after twelve in any case', async () => {
    const idle = new Browser(api);
    const busy = new Browser(api);
    await idle.signIn(EMAIL);
    await busy.signIn(EMAIL);
    for (let hour = 1; hour <= 11; hour++) {
      api.clock.pass({ hours: 1 });
      expect(await busy.isSignedIn()).toBe(true);
    }
    expect(await idle.isSignedIn()).toBe(false);
    api.clock.pass({ hours: 1 });
    expect(await busy.isSignedIn()).toBe(false);
  });

  it('raises the cost of an old hash at the next sign-in', async () => {
    const browser = new Browser(api);
    const { account } = await browser.register('gammal@example.org');
    const cheap = await hash(GOOD_PASSWORD, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    const { owner } = api.database;
    await owner.query('update password set hash = $1 where account_id = $2', [cheap, account.id]);
    expect((await browser.signIn('gammal@example.org')).status).toBe(200);
    expect(
      await owner.query('select hash from password where account_id = $1', [account.id]),
    ).toEqual([{ hash: expect.stringContaining('m=19456,t=2,p=1') }]);
    expect((await browser.signIn('gammal@example.org')).status).toBe(200);
  });

  it('tells the owner when it took many tries', async () => {
    await new Browser(api).register('gissad@example.org');
    const browser = new Browser(api, '203.0.113.40');
    for (let n = 0; n < 4; n++) await browser.signIn('gissad@example.org', `gissning ${n}`);
    expect((await browser.signIn('gissad@example.org')).status).toBe(200);
    const letters = await lettersTo(api, 'gissad@example.org');
    expect(letters.at(-1)?.subject).toBe('Ny inloggning på ditt konto');
    // And says nothing of an ordinary sign-in.
    expect((await browser.signIn('gissad@example.org')).status).toBe(200);
    expect(await lettersTo(api, 'gissad@example.org')).toHaveLength(letters.length);
  });

  it('keeps no session token, only its hash', async () => {
    const browser = new Browser(api);
    await browser.signIn(EMAIL);
    const token = browser.cookies().split('=')[1] ?? '';
    expect(hashToken(token)).toHaveLength(32);
    expect(api.log.join()).not.toContain(token);
  });

  describe('from another site', () => {
    const body = { email: EMAIL, password: GOOD_PASSWORD };
    const from = (headers: Record<string, string>) =>
      api.ask<{ type: string }>('auth/login', { method: 'POST', body, headers });

    it.each<Record<string, string>>([
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://example.com' },
      { origin: 'null' },
    ])('is refused: %j', async (headers) => {
      const { status, json, cookies } = await from(headers);
      expect([status, json.type]).toEqual([403, 'urn:kravsmed:problem:cross-site']);
      expect(cookies).toEqual([]);
    });

    it('is refused to a form too, which needs no leave of ours to be sent', async () => {
      const answer = await api.ask('auth/logout', {
        method: 'POST',
        headers: {
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
      });
      expect(answer.status).toBe(403);
    });

    it('lets the own site through, and a program that is no browser', async () => {
      expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
      expect((await from({ host: 'krav.example', origin: 'https://krav.example' })).status).toBe(
        200,
      );
      expect((await from({ 'user-agent': 'curl/8.9.1' })).status).toBe(200);
    });
  });
});

describe('the session’s cookie behind TLS', () => {
  it('is for the very host and TLS alone, and its plain form opens nothing there', async () => {
    const api = await openTestApi(undefined, undefined, { trustProxy: ['127.0.0.1'] });
    const tls = { 'x-forwarded-proto': 'https' };
    const { cookies } = await api.ask('auth/register', {
      method: 'POST',
      headers: tls,
      body: { email: EMAIL, password: GOOD_PASSWORD, name: 'Siv' },
    });
    expect(cookies[0]).toMatch(
      /^__Host-kravsmed_session=[\w-]{43}; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    const pair = cookies[0]?.split(';')[0] ?? '';
    const me = (cookie: string) => api.ask('auth/me', { headers: { ...tls, cookie } });
    expect((await me(pair)).status).toBe(200);
    // A subdomain, or plain HTTP on the way, can set a cookie of the plain name.
    expect((await me(pair.replace('__Host-', ''))).status).toBe(401);
    await api.close();
  });
});
