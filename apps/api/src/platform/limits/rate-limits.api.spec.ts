import { aSelection } from '../../testing/a-selection';
import { openTestApi, type TestApi } from '../../testing/test-api';

const CRITERIA = '/api/v1/product-groups';
const RENDER = '/api/v1/documents/render?format=json';

describe('how often one may ask', () => {
  let api: TestApi;
  const from = (remoteAddress: string, url: string, headers: Record<string, string> = {}) =>
    api.app.inject(
      url === RENDER
        ? { method: 'POST', url, remoteAddress, headers, payload: aSelection() }
        : { method: 'GET', url, remoteAddress, headers },
    );
  const afterwards = async (times: number, ask: () => ReturnType<typeof from>) => {
    for (let turn = 1; turn < times; turn++) await ask();
    return ask();
  };
  afterEach(() => api.close());

  describe('with limits of 5 and 2 a minute', () => {
    beforeEach(async () => {
      const limits = { perMinute: 5, costlyPerMinute: 2, loopbackToo: false };
      api = await openTestApi(undefined, undefined, { limits });
    });

    it('answers the sixth time with a problem that says when to come back', async () => {
      const fifth = await afterwards(5, () => from('203.0.113.7', CRITERIA));
      expect(fifth.statusCode).toBe(200);
      // A cache on the way would hand this reader's count to the next.
      expect(fifth.headers['ratelimit-remaining']).toBeUndefined();

      const sixth = await from('203.0.113.7', CRITERIA, { 'accept-language': 'en' });
      expect(sixth.statusCode).toBe(429);
      expect(sixth.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(sixth.headers['cache-control']).toBe('no-store');
      const wait = Number(sixth.headers['retry-after']);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
      expect(sixth.headers).toMatchObject({
        'ratelimit-limit': '5',
        'ratelimit-remaining': '0',
        'ratelimit-reset': String(wait),
      });
      expect(sixth.json()).toMatchObject({
        type: 'urn:kravsmed:problem:too-many-requests',
        title: 'Too many requests',
        status: 429,
        detail: expect.stringContaining(`Wait ${wait} second`),
      });
    });

    it('holds nobody to what another address asked', async () => {
      await afterwards(6, () => from('203.0.113.7', CRITERIA));
      expect((await from('203.0.113.8', CRITERIA)).statusCode).toBe(200);
    });

    it('counts the addresses of one IPv6 household together', async () => {
      let last = 0;
      for (let host = 1; host <= 6; host++) {
        last = (await from(`2001:db8:0:1::${host}`, CRITERIA)).statusCode;
      }
      expect(last).toBe(429);
      expect((await from('2001:db8:0:2::1', CRITERIA)).statusCode).toBe(200);
    });

    it('counts what does not exist, too', async () => {
      const last = await afterwards(6, () => from('203.0.113.7', '/api/v1/nonsense'));
      expect(last.statusCode).toBe(429);
    });

    it('holds what is costly to less, and tells what is left of it', async () => {
      const first = await from('203.0.113.7', RENDER);
      expect(first.statusCode).toBe(200);
      expect(first.headers).toMatchObject({
        'ratelimit-limit': '2',
        'ratelimit-remaining': '1',
      });
      const third = await afterwards(2, () => from('203.0.113.7', RENDER));
      expect(third.statusCode).toBe(429);
      expect((await from('203.0.113.7', CRITERIA)).statusCode).toBe(200);
    });

    it('lets this machine through', async () => {
      for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
        expect((await afterwards(6, () => from(own, CRITERIA))).statusCode).toBe(200);
      }
    });

    it('believes no address that the client writes itself', async () => {
      let last = 0;
      for (let turn = 1; turn <= 6; turn++) {
        const headers = { 'x-forwarded-for': `127.0.0.1, 198.51.100.${turn}` };
        last = (await from('203.0.113.7', CRITERIA, headers)).statusCode;
      }
      expect(last).toBe(429);
    });
  });

  it('counts by the address that the nearest proxy saw, when one is declared', async () => {
    const limits = { perMinute: 1, costlyPerMinute: 1, loopbackToo: false };
    api = await openTestApi(undefined, undefined, { limits, trustProxy: 1 });
    const asked = async (forwarded: string): Promise<number> =>
      (await from('10.0.0.2', CRITERIA, { 'x-forwarded-for': forwarded })).statusCode;
    expect(await asked('203.0.113.7')).toBe(200);
    expect(await asked('203.0.113.8')).toBe(200);
    // What stands before the last is the client's own word.
    expect(await asked('127.0.0.1, 203.0.113.8')).toBe(429);
  });

  it('holds this machine too when a limit was set by hand', async () => {
    const limits = { perMinute: 1, costlyPerMinute: 1, loopbackToo: true };
    api = await openTestApi(undefined, undefined, { limits });
    expect((await afterwards(2, () => from('127.0.0.1', CRITERIA))).statusCode).toBe(429);
  });
});
