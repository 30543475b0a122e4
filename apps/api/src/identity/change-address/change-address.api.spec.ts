import { Browser, GOOD_PASSWORD, lettersTo, tokenTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';

describe('another e-mail address', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const ask = (browser: Browser, email: string, password = GOOD_PASSWORD) =>
    browser.post<{ type: string }>('auth/email', { email, password });
  const confirm = (token: string) =>
    new Browser(api).post<{ type: string }>('auth/email/confirm', { token });

  it('is the account’s once the link sent to it is followed; the old one is told', async () => {
    const browser = new Browser(api);
    await browser.register('gammal@example.org');
    expect((await ask(browser, 'Ny@example.org')).status).toBe(202);
    expect((await browser.signIn('ny@example.org')).status).toBe(401);
    const token = await tokenTo(api, 'ny@example.org');
    expect((await confirm(token)).status).toBe(204);
    expect((await browser.signIn('ny@example.org')).status).toBe(200);
    expect((await browser.signIn('gammal@example.org')).status).toBe(401);
    const told = await lettersTo(api, 'gammal@example.org');
    expect(told.at(-1)?.subject).toBe('Din e-postadress har bytts');
    expect((await confirm(token)).status).toBe(410);
  });

  it('asks for the password', async () => {
    const browser = new Browser(api);
    await browser.register('noga@example.org');
    expect((await ask(browser, 'annan@example.org', 'gissat')).status).toBe(422);
    expect(await lettersTo(api, 'annan@example.org')).toEqual([]);
  });

  it('cannot be one that has an account, neither at once nor by the time of confirming', async () => {
    const [browser, other] = [new Browser(api), new Browser(api)];
    await browser.register('forsta@example.org');
    expect((await ask(browser, 'forsta@example.org')).status).toBe(409);
    expect((await ask(browser, 'upptagen@example.org')).status).toBe(202);
    const token = await tokenTo(api, 'upptagen@example.org');
    await other.register('upptagen@example.org');
    const late = await confirm(token);
    expect([late.status, late.json.type]).toEqual([409, 'urn:kravsmed:problem:email-taken']);
    expect((await browser.signIn('forsta@example.org')).status).toBe(200);
  });

  it('makes links sent to the old address worthless', async () => {
    const browser = new Browser(api);
    await browser.register('fore@example.org');
    await new Browser(api).post('auth/password-reset', { email: 'fore@example.org' });
    const reset = await tokenTo(api, 'fore@example.org');
    await ask(browser, 'efter@example.org');
    await confirm(await tokenTo(api, 'efter@example.org'));
    const used = await browser.post('auth/password-reset/confirm', {
      token: reset,
      password: 'tre små grodor hoppar',
    });
    expect(used.status).toBe(410);
  });
});
