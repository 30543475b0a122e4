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

  it('says what to do without a database', () => {
    expect(readEnv({})).toMatchObject({ ok: false, error: [expect.stringContaining('npm start')] });
  });
});
