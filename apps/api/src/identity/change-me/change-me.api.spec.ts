import { Browser, GOOD_PASSWORD, lettersTo, tokenTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { MeDto } from '../me.dto';

describe('PATCH /auth/me, and what the trail tells of an account', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const change = (browser: Browser, body: object) =>
    browser.ask<MeDto & { errors: { pointer: string }[] }>('auth/me', { method: 'PATCH', body });

  it('changes what is sent and leaves the rest', async () => {
    const browser = new Browser(api);
    await browser.register('siv@example.org');
    expect((await change(browser, { name: '  Siv Ek ' })).json.account).toMatchObject({
      name: 'Siv Ek',
      language: 'sv',
    });
    expect((await change(browser, { language: 'en' })).json.account).toMatchObject({
      name: 'Siv Ek',
      language: 'en',
    });
    expect((await change(browser, {})).status).toBe(200);
  });

  it('writes in the language that was chosen', async () => {
    const browser = new Browser(api);
    await browser.register('english@example.org');
    await change(browser, { language: 'en' });
    await new Browser(api).post('auth/password-reset', { email: 'english@example.org' });
    const letters = await lettersTo(api, 'english@example.org');
    expect(letters.at(-1)?.subject).toBe('Choose a new password');
  });

  it.each([
    [{ name: '' }, '/name'],
    [{ name: 'x'.repeat(201) }, '/name'],
    [{ email: 'annan@example.org' }, '/email'],
    [{ emailVerified: true }, '/emailVerified'],
  ])('refuses %j', async (body, pointer) => {
    const browser = new Browser(api, `198.51.100.${pointer.length}`);
    await browser.signIn('siv@example.org');
    const { status, json } = await change(browser, body);
    expect([status, json.errors[0]?.pointer]).toEqual([400, pointer]);
  });

  it('leaves an entry for every change of who may get in', async () => {
    const email = 'spar@example.org';
    const browser = new Browser(api, '198.51.100.90');
    const { account } = await browser.register(email);
    await browser.post('auth/verify-email', { token: await tokenTo(api, email) });
    const next = 'tre små grodor hoppar';
    await browser.ask('auth/password', {
      method: 'PUT',
      body: { current: GOOD_PASSWORD, next },
    });
    await browser.post('auth/password-reset', { email });
    const token = await tokenTo(api, email);
    await browser.post('auth/password-reset/confirm', { token, password: GOOD_PASSWORD });
    await browser.signIn(email);
    await browser.post('auth/email', { email: 'flyttad@example.org', password: GOOD_PASSWORD });
    await browser.post('auth/email/confirm', { token: await tokenTo(api, 'flyttad@example.org') });
    const entries = await api.database.owner.query<readonly { action: string; details: object }[]>(
      `select action, details from audit_entry where actor = $1 order by number`,
      [account.id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'account.registered',
      'account.emailVerified',
      'account.passwordChanged',
      'account.passwordReset',
      'account.emailChanged',
    ]);
    expect(JSON.stringify(entries)).not.toContain('@');
  });
});
