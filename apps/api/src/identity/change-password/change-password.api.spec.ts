import { Browser, GOOD_PASSWORD, lettersTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';

const NEXT = 'tre små grodor hoppar';

describe('PUT /auth/password', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const change = (browser: Browser, current: string, next = NEXT) =>
    browser.ask<{ type: string; errors: unknown }>('auth/password', {
      method: 'PUT',
      body: { current, next },
    });

  it('ends every other session: a stolen one opens nothing any more', async () => {
    const [mine, thief] = [new Browser(api), new Browser(api, '203.0.113.5')];
    await mine.register('siv@example.org');
    await thief.signIn('siv@example.org');
    expect((await change(mine, GOOD_PASSWORD)).status).toBe(204);
    expect([await mine.isSignedIn(), await thief.isSignedIn()]).toEqual([true, false]);
    expect((await mine.signIn('siv@example.org')).status).toBe(401);
    expect((await mine.signIn('siv@example.org', NEXT)).status).toBe(200);
    const letters = await lettersTo(api, 'siv@example.org');
    expect(letters.at(-1)?.text).toContain('Enhet: Firefox, Linux');
  });

  it('asks for the password there is, and for a good new one', async () => {
    const browser = new Browser(api);
    await browser.register('eva@example.org', GOOD_PASSWORD, 'Eva Ek');
    expect(await change(browser, 'gissat')).toMatchObject({
      status: 422,
      json: { type: 'urn:kravsmed:problem:wrong-password' },
    });
    expect(await change(browser, GOOD_PASSWORD, 'eva example 1')).toMatchObject({
      status: 422,
      json: { type: 'urn:kravsmed:problem:weak-password', errors: [{ pointer: '/next' }] },
    });
    expect((await browser.signIn('eva@example.org')).status).toBe(200);
  });

  it('lets nobody at an open screen guess the password', async () => {
    const browser = new Browser(api);
    await browser.register('lisa@example.org');
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push((await change(browser, `gissning ${n}`)).status);
    expect(answers).toEqual([422, 422, 422, 422, 422, 429, 429]);
  });
});
