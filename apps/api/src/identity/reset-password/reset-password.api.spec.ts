import { Browser, GOOD_PASSWORD, lettersTo, tokenTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';

const NEW_PASSWORD = 'tre små grodor hoppar';

describe('a password chosen anew by mail', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const ask = (email: string, address?: string) =>
    new Browser(api, address).post('auth/password-reset', { email });
  const confirm = (token: string, password = NEW_PASSWORD) =>
    new Browser(api).post<{ type: string }>('auth/password-reset/confirm', { token, password });

  async function somebody(email: string): Promise<Browser> {
    const browser = new Browser(api);
    await browser.register(email);
    await lettersTo(api, email);
    return browser;
  }

  it('is mailed, works once, ends every session, and confirms the address', async () => {
    const browser = await somebody('glomsk@example.org');
    expect((await ask('GLOMSK@example.org')).status).toBe(202);
    const token = await tokenTo(api, 'glomsk@example.org');

    expect((await confirm(token)).status).toBe(204);
    expect(await browser.isSignedIn()).toBe(false);
    expect((await browser.signIn('glomsk@example.org')).status).toBe(401);
    const after = await browser.signIn('glomsk@example.org', NEW_PASSWORD);
    expect(after).toMatchObject({ status: 200, json: { account: { emailVerified: true } } });

    const again = await confirm(token, 'ännu ett helt nytt');
    expect([again.status, again.json.type]).toEqual([410, 'urn:kravsmed:problem:link-over']);
    const letters = await lettersTo(api, 'glomsk@example.org');
    expect(letters.at(-1)?.subject).toBe('Ditt lösenord har bytts');
  });

  it('answers the same for an address without an account, and sends nothing', async () => {
    const [known, unknown] = [await ask('glomsk@example.org'), await ask('okand@example.org')];
    expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
    expect(await lettersTo(api, 'okand@example.org')).toEqual([]);
  });

  it('is over after an hour', async () => {
    await somebody('sen@example.org');
    await ask('sen@example.org');
    const token = await tokenTo(api, 'sen@example.org');
    api.clock.pass({ minutes: 61 });
    expect((await confirm(token)).status).toBe(410);
  });

  it('is over when another was asked for, or the password was changed', async () => {
    const browser = await somebody('ivrig@example.org');
    await ask('ivrig@example.org');
    const first = await tokenTo(api, 'ivrig@example.org');
    await ask('ivrig@example.org');
    const second = await tokenTo(api, 'ivrig@example.org');
    expect((await confirm(first)).status).toBe(410);
    const changed = await browser.ask('auth/password', {
      method: 'PUT',
      body: { current: GOOD_PASSWORD, next: NEW_PASSWORD },
    });
    expect(changed.status).toBe(204);
    expect((await confirm(second)).status).toBe(410);
  });

  it('is not used up by a password that is refused', async () => {
    await somebody('svag@example.org');
    await ask('svag@example.org');
    const token = await tokenTo(api, 'svag@example.org');
    const weak = await confirm(token, 'svag@example.org');
    expect([weak.status, weak.json.type]).toEqual([422, 'urn:kravsmed:problem:weak-password']);
    expect((await confirm(token)).status).toBe(204);
  });

  it('lets one of two that use the link at once have it', async () => {
    await somebody('dubbel@example.org');
    await ask('dubbel@example.org');
    const token = await tokenTo(api, 'dubbel@example.org');
    const answers = await Promise.all([confirm(token), confirm(token, 'ännu ett helt nytt')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410]);
  });

  it.each(['nonsense', 'x'.repeat(43), "' or 1=1 --"])('knows no link %s', async (token) => {
    expect((await confirm(token)).status).toBe(410);
  });

  it('takes no link of another purpose', async () => {
    await somebody('annan@example.org');
    const verification = await tokenTo(api, 'annan@example.org');
    expect((await confirm(verification)).status).toBe(410);
  });

  it('floods nobody’s inbox', async () => {
    await somebody('oversvammad@example.org');
    const before = (await lettersTo(api, 'oversvammad@example.org')).length;
    const answers = [];
    for (let n = 0; n < 40; n++) {
      answers.push(await ask('oversvammad@example.org', `203.0.113.${n}`));
    }
    const after = (await lettersTo(api, 'oversvammad@example.org')).length;
    expect(after - before).toBeLessThanOrEqual(10);
    expect(answers.at(-1)?.status).toBe(429);
  });
});
