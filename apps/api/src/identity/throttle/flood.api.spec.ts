import { Browser, GOOD_PASSWORD, tokenTo } from '../../testing/browser';
import { openTestApi, type TestApi } from '../../testing/test-api';

const TRIES = 10_000;
const AT_ONCE = 200;

describe('ten thousand tries to sign in', () => {
  let api: TestApi;
  beforeAll(async () => {
    const limits = { perMinute: 1_000_000, costlyPerMinute: 1_000_000, loopbackToo: true };
    // As if nothing else held the address back.
    api = await openTestApi(undefined, undefined, { limits });
    await new Browser(api).register('offer@example.org');
  });
  afterAll(() => api.close());

  /** Tries from `addresses` in turn, so many under way at a time. */
  async function flood(addresses: readonly string[], tries = TRIES) {
    const statuses = new Map<number, number>();
    let begun = 0;
    const one = async (): Promise<void> => {
      for (let n = begun++; n < tries; n = begun++) {
        const { statusCode } = await api.app.inject({
          method: 'POST',
          url: '/api/v1/auth/login',
          remoteAddress: addresses[n % addresses.length] ?? '',
          payload: { email: 'offer@example.org', password: `gissning nummer ${n}` },
        });
        statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    return statuses;
  }

  it('from one address: five of them are looked at, the rest cost no hash; the owner gets in', async () => {
    const statuses = await flood(['203.0.113.66']);
    expect(Object.fromEntries(statuses)).toEqual({ 401: 5, 429: TRIES - 5 });

    const owner = new Browser(api, '198.51.100.7');
    expect((await owner.signIn('offer@example.org')).status).toBe(200);
  }, 120_000);

  it('from a hundred addresses look at a hundred at most; the owner gets in by mail', async () => {
    api.clock.pass({ hours: 3 });
    const addresses = Array.from({ length: 100 }, (_, n) => `203.0.113.${n}`);
    const statuses = await flood(addresses, 2_000);
    expect(statuses.get(401) ?? 0).toBeLessThanOrEqual(100);
    expect((statuses.get(401) ?? 0) + (statuses.get(429) ?? 0)).toBe(2_000);

    const owner = new Browser(api, '198.51.100.7');
    const held = await owner.signIn('offer@example.org');
    expect(held.status).toBe(429);
    // Nobody is held off for long by what others do.
    expect(Number(held.headers['retry-after'])).toBeLessThanOrEqual(60);
    await owner.post('auth/password-reset', { email: 'offer@example.org' });
    const token = await tokenTo(api, 'offer@example.org');
    const password = 'tre små grodor hoppar';
    expect((await owner.post('auth/password-reset/confirm', { token, password })).status).toBe(204);
    expect((await owner.signIn('offer@example.org', password)).status).toBe(200);
  }, 120_000);

  it('of one person at many addresses’ accounts are held back too', async () => {
    api.clock.pass({ hours: 3 });
    const statuses: number[] = [];
    for (let n = 0; n < 60; n++) {
      const spraying = new Browser(api, '203.0.113.200');
      statuses.push((await spraying.signIn(`person${n}@example.org`, GOOD_PASSWORD)).status);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(50);
    expect(statuses.slice(50)).toEqual(Array<number>(10).fill(429));
  });

  it('of an IPv6 network count together, whichever of its addresses they come from', async () => {
    api.clock.pass({ hours: 3 });
    const statuses: number[] = [];
    for (let n = 0; n < 7; n++) {
      const host = new Browser(api, `2001:db8:1:2::${n}`);
      statuses.push((await host.signIn('offer@example.org', 'fel')).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const neighbour = new Browser(api, '2001:db8:1:3::1');
    expect((await neighbour.signIn('offer@example.org', 'fel')).status).toBe(401);
  });

  it('make each pause longer, and are forgotten in the end', async () => {
    api.clock.pass({ hours: 3 });
    const browser = new Browser(api, '203.0.113.77');
    const pauses: number[] = [];
    for (let n = 0; n < 9; n++) {
      const { status, headers } = await browser.signIn('glomsk@example.org', 'fel');
      if (status !== 429) continue;
      const seconds = Number(headers['retry-after']);
      pauses.push(seconds);
      api.clock.pass({ seconds: seconds + 1 });
    }
    expect(pauses).toEqual([2, 4]);
    api.clock.pass({ hours: 3 });
    expect((await browser.signIn('glomsk@example.org', 'fel')).status).toBe(401);
  });
});
