import { randomBytes } from 'node:crypto';
import { AccountMail } from '../letters/account-mail';
import { IdentitySettings } from '../../platform/settings/identity-settings';
import { Browser, tokenTo } from '../../testing/browser';
import { type OidcProvider, startOidcProvider } from '../../testing/oidc-provider';
import { signInAtProvider } from '../../testing/sign-in-at-provider';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MeDto } from '../me.dto';

const PUBLIC_URL = 'http://localhost:3000';
const CALLBACK = `${PUBLIC_URL}/api/v1/auth/oidc/callback`;
const SIV = 'siv.oberg@exempelkoping.example';
const SIV_UNVERIFIED_PASSWORD = 'häst batteri klammer rätt';

const start = (browser: Browser, query = '') => browser.ask(`auth/oidc/start${query}`);
const comeBack = (browser: Browser, to: URL) => browser.ask(`auth/oidc/callback${to.search}`);

describe('single sign-on, with a real provider', () => {
  let server: OidcProvider;
  let api: TestApi;

  beforeAll(async () => {
    server = await startOidcProvider(CALLBACK);
    api = await openTestApi(undefined, undefined, {
      publicUrl: PUBLIC_URL,
      identity: new IdentitySettings(randomBytes(32), { ...server, name: 'Exempelköping' }),
    });
  });
  // Every test begins with two persons at the provider whom nobody here knows.
  afterEach(async () => {
    await server.fault('none');
    await api.app.get(AccountMail).settled();
    for (const table of ['oidc_attempt', 'sign_in_attempt', 'account']) {
      await api.database.owner.query(`delete from ${table}`);
    }
  });
  afterAll(async () => {
    await api.close();
    await server.stop();
  });

  /** Leaves, signs in there, comes back; the path where the browser ends up. */
  async function throughProvider(browser: Browser, person = 'siv', query = ''): Promise<string> {
    const left = await start(browser, query);
    const to = new URL(left.headers['location'] ?? '', PUBLIC_URL);
    if (to.origin !== server.issuer) return `${to.pathname}${to.search}`;
    const back = await comeBack(browser, await signInAtProvider(to, person));
    expect(back.status).toBe(302);
    return back.headers['location'] ?? '';
  }

  const me = async (browser: Browser) => (await browser.ask<MeDto>('auth/me')).json;

  it('tells what the button says', async () => {
    expect((await new Browser(api).ask('auth/oidc')).json).toEqual({
      enabled: true,
      name: 'Exempelköping',
    });
  });

  it('makes an account at the first time and finds it again at the next', async () => {
    const first = new Browser(api);
    expect(await throughProvider(first, 'siv', '?returnTo=/konto')).toBe('/konto');
    const account = (await me(first)).account;
    expect(account).toMatchObject({
      email: SIV,
      name: 'Siv Öberg',
      emailVerified: true,
      hasPassword: false,
      singleSignOn: true,
    });
    const second = new Browser(api);
    expect(await throughProvider(second)).toBe('/');
    expect((await me(second)).account.id).toBe(account.id);
  });

  it('finds the account by who the person is, whatever becomes of the address', async () => {
    const browser = new Browser(api);
    await throughProvider(browser);
    const { id } = (await me(browser)).account;
    await browser.post('auth/email', { email: 'annan@example.org' });
    await browser.post('auth/email/confirm', { token: await tokenTo(api, 'annan@example.org') });
    const again = new Browser(api);
    await throughProvider(again);
    expect((await me(again)).account).toMatchObject({ id, email: 'annan@example.org' });
  });

  it('links an account whose address both sides have confirmed', async () => {
    const browser = new Browser(api);
    const { account } = await browser.register(SIV);
    await browser.post('auth/verify-email', { token: await tokenTo(api, SIV) });
    const bySso = new Browser(api);
    expect(await throughProvider(bySso)).toBe('/');
    expect((await me(bySso)).account).toMatchObject({ id: account.id, hasPassword: true });
  });

  it('gives nobody an account that somebody else registered with their address', async () => {
    // An attacker registers first, with the victim's address, and waits.
    await new Browser(api).register(SIV);
    const victim = new Browser(api);
    expect(await throughProvider(victim)).toBe('/logga-in?fel=koppla-sjalv');
    expect(await victim.isSignedIn()).toBe(false);
  });

  it('passes by no second step', async () => {
    const browser = new Browser(api);
    await browser.register(SIV);
    await browser.post('auth/verify-email', { token: await tokenTo(api, SIV) });
    await api.database.owner.query(
      `insert into two_step (account_id, secret_sealed, confirmed_at) select id, '\\x00', now() from account`,
    );
    expect(await throughProvider(new Browser(api))).toBe('/logga-in?fel=koppla-sjalv');
  });

  it('makes no account for an address that the provider does not vouch for', async () => {
    const browser = new Browser(api);
    expect(await throughProvider(browser, 'kim')).toBe('/logga-in?fel=obekraftad-adress');
    expect(await browser.isSignedIn()).toBe(false);
  });

  it('links the account of who is signed in, when they ask for it', async () => {
    const browser = new Browser(api);
    const { account } = await browser.register('kim.annan@example.org', SIV_UNVERIFIED_PASSWORD);
    expect(await throughProvider(browser, 'kim', '?link=true&returnTo=/konto')).toBe('/konto');
    expect((await me(browser)).account.singleSignOn).toBe(true);
    const bySso = new Browser(api);
    await throughProvider(bySso, 'kim');
    expect((await me(bySso)).account.id).toBe(account.id);

    const other = new Browser(api);
    await other.register('tredje@example.org');
    expect(await throughProvider(other, 'kim', '?link=true')).toBe('/konto?fel=annans');
  });

  it('links nothing for a stranger, nor for who signed out meanwhile', async () => {
    const stranger = new Browser(api);
    expect(await throughProvider(stranger, 'kim', '?link=true')).toBe(
      '/logga-in?fel=logga-in-forst',
    );
    const leaving = new Browser(api);
    await leaving.register('gar@example.org');
    const left = await start(leaving, '?link=true');
    await leaving.ask('auth/logout', { method: 'POST' });
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'kim');
    const back = await comeBack(leaving, to);
    expect(back.headers['location']).toBe('/logga-in?fel=logga-in-forst');
  });

  it.each(['https://example.com', '//example.com', '/\\example.com', '/api/v1/auth/me'])(
    'never leads on to %s',
    async (elsewhere) => {
      const browser = new Browser(api);
      const query = `?returnTo=${encodeURIComponent(elsewhere)}`;
      expect(await throughProvider(browser, 'siv', query)).toBe('/');
    },
  );

  it('is finished only in the browser that began it, and only once', async () => {
    const [attacker, victim] = [new Browser(api), new Browser(api)];
    const left = await start(attacker);
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'siv');
    expect((await comeBack(victim, to)).headers['location']).toBe('/logga-in?fel=borja-om');
    expect(await victim.isSignedIn()).toBe(false);
    expect((await comeBack(attacker, to)).headers['location']).toBe('/');
    expect((await comeBack(attacker, to)).headers['location']).toBe('/logga-in?fel=borja-om');
  });

  it('is over after ten minutes', async () => {
    const browser = new Browser(api);
    const left = await start(browser);
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'siv');
    api.clock.pass({ minutes: 11 });
    expect((await comeBack(browser, to)).headers['location']).toBe('/logga-in?fel=borja-om');
  });

  it('trusts no token that was made for another attempt (nonce)', async () => {
    const browser = new Browser(api);
    const left = await start(browser);
    await api.database.owner.query(`update oidc_attempt set nonce = 'another'`);
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'siv');
    const back = await comeBack(browser, to);
    expect(back.headers['location']).toBe('/logga-in?fel=oforstaeligt-svar');
    expect(await browser.isSignedIn()).toBe(false);
  });

  it('says that the person turned back', async () => {
    const browser = new Browser(api);
    expect(await throughProvider(browser, 'siv: cancel', '?returnTo=/konto')).toBe(
      '/logga-in?fel=avbruten&till=%2Fkonto',
    );
  });

  it('writes no code, token or name of the provider’s into the log', async () => {
    const browser = new Browser(api);
    const left = await start(browser);
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'siv');
    await comeBack(browser, to);
    const log = api.log.join();
    expect(log).not.toContain(to.searchParams.get('code'));
    expect(log).not.toContain(to.searchParams.get('state'));
    expect(log).not.toContain('Siv Öberg');
  });
});

describe('single sign-on when the provider is ill', () => {
  let server: OidcProvider;
  let api: TestApi;

  beforeAll(async () => {
    server = await startOidcProvider(CALLBACK);
  });
  // An API of its own for each: what one knows of the provider it keeps for an hour.
  beforeEach(async () => {
    await server.fault('none');
    api = await openTestApi(undefined, undefined, {
      publicUrl: PUBLIC_URL,
      identity: new IdentitySettings(undefined, { ...server, name: 'Exempelköping' }),
    });
  });
  afterEach(() => api.close());
  afterAll(() => server.stop());

  it.each([
    ['down', 'oforstaeligt-svar'],
    ['nonsense', 'oforstaeligt-svar'],
    ['other-issuer', 'oforstaeligt-svar'],
    ['silent', 'svarar-inte'],
  ])('says so, and shows no stack, when the provider is %s', async (fault, fel) => {
    await server.fault(fault);
    const answer = await start(new Browser(api));
    expect([answer.status, answer.headers['location']]).toEqual([302, `/logga-in?fel=${fel}`]);
    expect(answer.text).not.toMatch(/Error|at .*\.js/);
  });

  it.each(['other-key', 'no-token', 'token-nonsense'])('lets nobody in when %s', async (fault) => {
    const browser = new Browser(api);
    const left = await start(browser);
    const to = await signInAtProvider(new URL(left.headers['location'] ?? ''), 'siv');
    await server.fault(fault);
    const back = await comeBack(browser, to);
    expect(back.headers['location']).toBe('/logga-in?fel=oforstaeligt-svar');
    expect(await browser.isSignedIn()).toBe(false);
  });
});

describe('single sign-on where there is none', () => {
  it('says so', async () => {
    const api = await openTestApi();
    const browser = new Browser(api);
    expect((await browser.ask('auth/oidc')).json).toEqual({ enabled: false, name: null });
    expect((await browser.ask('auth/oidc/start')).headers['location']).toBe('/logga-in?fel=ej-pa');
    expect((await browser.ask('auth/oidc/callback')).headers['location']).toBe(
      '/logga-in?fel=borja-om',
    );
    await api.close();
  });
});
