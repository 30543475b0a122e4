import { Logger } from '@nestjs/common';
import { openTestApi, type TestApi } from '../../testing/test-api';

/** What must never be in a log: each is sent below, in some place of a request. */
const SECRETS = {
  password: 'korrekt-häst-batteri-häftklammer',
  token: 'kravsmed_9f8e7d6c5b4a39281706f5e4d3c2b1a0',
  cookie: 'c2Vzc2lvbi1va2VuLTEyMzQ1Njc4OTAxMjM0NTY3ODkw',
  tenderSecret: 'dGVuZGVyLXNlY3JldC0xMjM0NTY3ODkwMTIzNDU2Nzg5MA',
  email: 'asa.oberg@malmo.example',
  query: 'gurkinspektion',
};

const HEADERS = {
  cookie: `kravsmed_session=${SECRETS.cookie}; __Host-kravsmed_session=${SECRETS.cookie}`,
  authorization: `Bearer ${SECRETS.token}`,
  'x-tender-secret': SECRETS.tenderSecret,
  'x-forwarded-for': '198.51.100.77',
  referer: `https://krav.example.se/#token=${SECRETS.token}`,
  'user-agent': `Webbläsare av ${SECRETS.email}`.normalize('NFD').replace(/[^\x20-\x7e]/g, ''),
};

describe('the log', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await openTestApi();
  });
  afterEach(() => api.close());

  const lines = (): readonly Readonly<Record<string, unknown>>[] =>
    api.log.map((line) => JSON.parse(line) as Record<string, unknown>);

  function expectNoSecret(): void {
    const log = api.log.join('');
    for (const secret of Object.values(SECRETS)) {
      expect(log).not.toContain(secret);
      expect(log).not.toContain(encodeURIComponent(secret));
      expect(log).not.toContain(Buffer.from(secret).toString('base64'));
    }
    expect(log).not.toContain('198.51.100.77');
  }

  it('has a line for each request: what was asked, what was answered, how long it took', async () => {
    await api.ask('criteria', { headers: { ...HEADERS, 'x-request-id': 'a-request-of-mine' } });
    const done = lines().find(({ msg }) => msg === 'request completed');
    expect(done).toMatchObject({
      reqId: 'a-request-of-mine',
      res: { status: 200 },
      responseTime: expect.any(Number),
    });
    const begun = lines().find(({ msg }) => msg === 'incoming request');
    expect(begun).toMatchObject({
      reqId: 'a-request-of-mine',
      req: { method: 'GET', path: '/api/v1/criteria', route: '/api/v1/criteria' },
    });
    expectNoSecret();
  });

  it.each([
    ['a body that is no JSON', `{"password":"${SECRETS.password}","email":"${SECRETS.email}"`],
    [
      'a body of the wrong shape',
      { title: { [SECRETS.token]: SECRETS.password }, [SECRETS.email]: SECRETS.email },
    ],
    ['a body that is too large', { title: `${SECRETS.password}${'x'.repeat(1_100_000)}` }],
    ['no object at all', JSON.stringify(SECRETS.password)],
  ])('keeps nothing of %s', async (_what, body) => {
    for (const path of ['tenders', 'documents/render?format=pdf', 'auth/login', 'auth/register']) {
      const { status } = await api.ask(path, { method: 'POST', body, headers: HEADERS });
      expect(status).toBeGreaterThanOrEqual(400);
    }
    expect(api.log.length).toBeGreaterThan(0);
    expectNoSecret();
  });

  it('keeps nothing of a query or of an address that somebody made up', async () => {
    const { query, email, token } = SECRETS;
    await api.ask(`criteria?q=${query}`, { headers: HEADERS });
    await api.ask(`criteria?${query}=${email}`, { headers: HEADERS });
    await api.ask(`/nytt-losenord/${token}/${email}?token=${token}`, { headers: HEADERS });
    await api.ask(`/api/v1/criteria/${encodeURIComponent(email)}`, { headers: HEADERS });
    await api.ask(`/api/v1/tenders/${token}`, { headers: HEADERS });
    expectNoSecret();
  });

  it('says where a fault of ours happened, and under which request, without the values', async () => {
    await api.database.owner.query('alter table criterion_version rename to elsewhere');
    const answer = await api.app.inject({
      url: `/api/v1/criteria?q=${SECRETS.query}`,
      headers: { ...HEADERS, 'x-request-id': 'a-request-of-mine' },
    });
    expect(answer.statusCode).toBe(500);
    // Nothing of how we are built goes out.
    expect(answer.body).not.toMatch(/select|criterion_version|elsewhere|\bat\b.*\.ts/i);
    const fault = lines().find(({ msg }) => msg === 'unexpected fault');
    expect(fault).toMatchObject({
      level: 50,
      reqId: 'a-request-of-mine',
      err: { type: 'QueryFailedError', message: 'refused by PostgreSQL', code: '42P01' },
    });
    expect(String((fault?.['err'] as { stack?: unknown }).stack)).toMatch(/^at .*\n/);
    expectNoSecret();
  });

  it('says on whose behalf a request was made, by a number, and what was refused', async () => {
    const { email, password } = SECRETS;
    const registered = await api.ask<{ account: { id: string } }>('auth/register', {
      method: 'POST',
      body: { email, password, name: 'Åsa Öberg' },
    });
    expect(registered.status).toBe(201);
    const { id } = registered.json.account;
    const cookie = registered.headers['set-cookie']?.split(';')[0] ?? '';
    const organisation = 'organisations/0b5f3f6e-9a77-4d6c-8b8e-0d6f0e6e7a11/members';
    expect((await api.ask(organisation, { headers: { cookie } })).status).toBe(404);
    const [refusal, done] = lines().slice(-2);
    expect(refusal).toMatchObject({
      msg: 'refused',
      account: id,
      via: 'session',
      problem: 'not-found',
      status: 404,
    });
    expect(done).toMatchObject({ msg: 'request completed', account: id, res: { status: 404 } });
    expect(api.log.join('')).not.toContain(cookie.split('=')[1]);
    expect(api.log.join('')).not.toContain('Öberg');
    expectNoSecret();
  });

  it('is not led astray by a line break', async () => {
    await api.ask('/api/v1/nonsense%0a%7b%22level%22:60%7d', { headers: HEADERS });
    for (const line of api.log) expect(line.trimEnd()).not.toContain('\n');
    expect(lines().every(({ level }) => level === 30)).toBe(true);
  });

  it('takes what rooms say by Nest’s logger, as JSON and scrubbed', () => {
    new Logger('post').warn(`could not reach ${SECRETS.email} with "${SECRETS.password}"`);
    new Logger('post').error(
      Object.assign(new Error(`duplicate (email)=(${SECRETS.email})`), {
        parameters: [SECRETS.password],
        driverError: { severity: 'ERROR', code: '23505', constraint: 'account_email' },
      }),
    );
    new Logger('post').error(new Error(`bad token ${SECRETS.token}`, { cause: SECRETS.email }));
    const [warning, refusal, fault] = lines().slice(-3);
    expect(warning).toMatchObject({ level: 40, part: 'post', msg: 'could not reach …@… with "…"' });
    expect(refusal).toMatchObject({
      level: 50,
      err: { code: '23505', constraint: 'account_email', message: 'refused by PostgreSQL' },
    });
    expect(fault).toMatchObject({ err: { message: 'bad token …', cause: { message: '…@…' } } });
    expectNoSecret();
  });
});
