import { readEnv } from './env';

const URL = 'postgresql://owner:hemligt@db:5432/kravsmed';

describe('readEnv', () => {
  it('has a default for all but the database', () => {
    expect(readEnv({ DATABASE_URL: URL })).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        databaseUrl: URL,
        databaseAppUrl: URL,
        trustProxy: false,
      },
    });
  });

  it('names every bad variable at once, and shows no password', () => {
    const env = readEnv({
      PORT: '70000',
      DATABASE_URL: 'mysql://owner:hemligt@db/kravsmed',
      KRAVSMED_TRUST_PROXY: 'perhaps',
      KRAVSMED_LOG_LEVEL: 'loud',
    });
    expect(env.ok).toBe(false);
    const problems = env.ok ? [] : env.error;
    for (const name of ['PORT', 'DATABASE_URL', 'KRAVSMED_TRUST_PROXY', 'KRAVSMED_LOG_LEVEL']) {
      expect(problems.some((line) => line.startsWith(name))).toBe(true);
    }
    expect(problems.join()).not.toContain('hemligt');
  });

  it('takes one address for the owner of the library', () => {
    const owner = (address: string) =>
      readEnv({ DATABASE_URL: URL, KRAVSMED_LIBRARY_OWNER: address });
    expect(owner('Siv@Example.se')).toMatchObject({ value: { libraryOwner: 'siv@example.se' } });
    expect(readEnv({ DATABASE_URL: URL })).toMatchObject({ value: { libraryOwner: undefined } });
    expect(owner('siv@example.se, bo@example.se')).toMatchObject({
      ok: false,
      error: [expect.stringContaining('KRAVSMED_LIBRARY_OWNER')],
    });
  });

  it('says what to do without a database', () => {
    expect(readEnv({})).toMatchObject({ ok: false, error: [expect.stringContaining('npm start')] });
  });

  it('sends no mail and leads links to this machine until told otherwise', () => {
    expect(readEnv({ DATABASE_URL: URL, PORT: '4000', HOST: '0.0.0.0' })).toMatchObject({
      value: {
        publicUrl: 'http://localhost:4000',
        smtp: undefined,
        dataDirectory: undefined,
        mailFrom: { name: 'Kravsmed', address: 'no-reply@localhost' },
      },
    });
  });

  it('sends mail from the name of the public address', () => {
    const env = readEnv({
      DATABASE_URL: URL,
      SMTP_URL: 'smtp://krav:hem%40ligt@post.example.se',
      KRAVSMED_PUBLIC_URL: 'https://krav.example.se/',
    });
    expect(env).toMatchObject({
      value: {
        publicUrl: 'https://krav.example.se',
        mailFrom: { name: 'Kravsmed', address: 'no-reply@krav.example.se' },
        smtp: {
          host: 'post.example.se',
          port: 587,
          secure: false,
          requireTls: true,
          user: 'krav',
          password: 'hem@ligt',
        },
      },
    });
  });

  it('wants to know where links lead before it sends any', () => {
    const env = readEnv({ DATABASE_URL: URL, SMTP_URL: 'smtp://krav:hemligt@post.example.se' });
    expect(env).toMatchObject({
      error: [expect.stringMatching(/^KRAVSMED_PUBLIC_URL is missing/)],
    });
  });

  it.each([
    'http://post.example.se',
    'smtp://krav:%zz@post.example.se',
    'smtp://',
    'smtp://a?tls=no',
  ])('refuses SMTP_URL=%s without showing it', (smtp) => {
    const env = readEnv({
      DATABASE_URL: URL,
      SMTP_URL: smtp,
      KRAVSMED_PUBLIC_URL: 'https://krav.example.se',
    });
    const problems = env.ok ? [] : env.error;
    expect(problems).toEqual([expect.stringMatching(/^SMTP_URL: write it as/)]);
    expect(problems.join()).not.toContain('%zz');
  });

  it.each([
    'krav.example.se',
    'https://krav.example.se/app',
    'https://u:p@krav.example.se',
    'ftp://a',
  ])('refuses KRAVSMED_PUBLIC_URL=%s', (url) => {
    expect(readEnv({ DATABASE_URL: URL, KRAVSMED_PUBLIC_URL: url })).toMatchObject({
      error: [expect.stringContaining('KRAVSMED_PUBLIC_URL=')],
    });
  });

  it.each([
    ['on', 1],
    ['TRUE', 1],
    ['off', false],
    ['2', 2],
    ['10.0.0.0/8, 2001:db8::1', ['10.0.0.0/8', '2001:db8::1']],
  ])('believes with KRAVSMED_TRUST_PROXY=%s the proxies %j', (text, trustProxy) => {
    expect(readEnv({ DATABASE_URL: URL, KRAVSMED_TRUST_PROXY: text })).toMatchObject({
      value: { trustProxy },
    });
  });

  it.each(['perhaps', '11', '10.0.0.0/33', '10.0.0.1/', 'proxy.example.se'])(
    'refuses KRAVSMED_TRUST_PROXY=%s',
    (text) => {
      expect(readEnv({ DATABASE_URL: URL, KRAVSMED_TRUST_PROXY: text }).ok).toBe(false);
    },
  );
});
