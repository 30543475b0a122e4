import { Browser } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { SessionDto } from './session.dto';

describe('/auth/sessions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const list = async (browser: Browser): Promise<readonly SessionDto[]> =>
    (await browser.ask<{ items: SessionDto[] }>('auth/sessions')).json.items;
  const end = (browser: Browser, id: string) =>
    browser.ask(`auth/sessions/${id}`, { method: 'DELETE' });

  it('shows where one is signed in, and ends one of them', async () => {
    const [here, there] = [new Browser(api), new Browser(api, '203.0.113.5')];
    await here.register('siv@example.org');
    await there.signIn('siv@example.org');
    const sessions = await list(here);
    expect(sessions).toHaveLength(2);
    expect(sessions.every(({ device }) => device === 'Firefox, Linux')).toBe(true);
    const other = sessions.find(({ current }) => !current);
    expect((await end(here, other?.id ?? '')).status).toBe(204);
    expect([await here.isSignedIn(), await there.isSignedIn()]).toEqual([true, false]);
    expect((await end(here, other?.id ?? '')).status).toBe(404);
  });

  it('tells nothing by which a session could be taken over', async () => {
    const browser = new Browser(api);
    await browser.register('tyst@example.org');
    const token = browser.cookies().split('=')[1] ?? '';
    expect((await browser.ask('auth/sessions')).text).not.toContain(token);
  });

  it('ends all but this one', async () => {
    const browsers = [new Browser(api), new Browser(api), new Browser(api)];
    await browsers[0]!.register('manga@example.org');
    for (const browser of browsers.slice(1)) await browser.signIn('manga@example.org');
    expect((await browsers[1]!.ask('auth/sessions', { method: 'DELETE' })).status).toBe(204);
    const signedIn = [];
    for (const browser of browsers) signedIn.push(await browser.isSignedIn());
    expect(signedIn).toEqual([false, true, false]);
  });

  it('keeps the sessions of others out of reach', async () => {
    const [mine, stranger] = [new Browser(api), new Browser(api)];
    await mine.register('min@example.org');
    await stranger.register('annan@example.org');
    const [session] = await list(mine);
    expect((await end(stranger, session?.id ?? '')).status).toBe(404);
    expect((await end(stranger, 'inget-id')).status).toBe(404);
    expect(await mine.isSignedIn()).toBe(true);
  });
});
