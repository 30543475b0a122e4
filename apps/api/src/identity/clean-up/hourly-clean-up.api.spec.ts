import { Browser } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';
import { HourlyCleanUp } from './hourly-clean-up';

describe('HourlyCleanUp', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const counts = async () => {
    const [row] = await api.database.owner.query<readonly Record<string, number>[]>(
      `select (select count(*)::int from session) as sessions,
         (select count(*)::int from one_time_link) as links,
         (select count(*)::int from sign_in_attempt) as tries`,
    );
    return row;
  };

  it('forgets what is over, and nothing else', async () => {
    const browser = new Browser(api);
    await browser.register('siv@example.org');
    await browser.post('auth/password-reset', { email: 'siv@example.org' });
    await new Browser(api).signIn('siv@example.org', 'fel');
    const before = await counts();
    await api.app.get(HourlyCleanUp).run();
    expect(await counts()).toEqual(before);
    expect(await browser.isSignedIn()).toBe(true);

    api.clock.pass({ hours: 100 });
    await api.app.get(HourlyCleanUp).run();
    expect(await counts()).toEqual({ sessions: 0, links: 0, tries: 0 });
  });
});
