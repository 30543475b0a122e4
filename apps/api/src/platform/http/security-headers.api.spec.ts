import { openTestApi, type TestApi } from '../../testing/test-api';

describe('the headers of every answer', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it.each(['criteria', 'criteria/KS-9999', 'tenders', '/api/docs', '/nowhere'])(
    'keep a browser from guessing, framing and telling on: %s',
    async (path) => {
      const { headers } = await api.ask(path);
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['server']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );

  it('let nothing be kept that does not say it may', async () => {
    expect((await api.ask('criteria')).headers['cache-control']).toMatch(/^public/);
    for (const path of ['tenders', 'auth/me', 'nonsense', 'health/ready']) {
      expect((await api.ask(path)).headers['cache-control']).toMatch(/no-store/);
    }
  });

  it('are those of a server that answers no TRACE', async () => {
    const headers = { cookie: 'kravsmed_session=hemligt' };
    // No method that the test's own client has a name for.
    const method = 'TRACE' as 'GET';
    const answer = await api.app.inject({ method, url: '/api/v1/criteria', headers });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('hemligt');
  });
});
