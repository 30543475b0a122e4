import { EnvReader } from './env-reader';
import { identitySays, readIdentity } from './identity-env';

const KEY = Buffer.alloc(32, 7).toString('base64');
const PROVIDER = {
  OIDC_ISSUER: 'https://login.example.se/realms/kommun',
  OIDC_CLIENT_ID: 'kravsmed',
  OIDC_CLIENT_SECRET: 'hemligt',
  KRAVSMED_PUBLIC_URL: 'https://krav.example.se',
};

function read(source: NodeJS.ProcessEnv) {
  const env = new EnvReader(source);
  return { ...readIdentity(env), problems: env.problems };
}

describe('readIdentity', () => {
  it('needs nothing', () => {
    const { identity, demo, problems } = read({});
    expect([identity.secretKey, identity.provider, demo, problems]).toEqual([
      undefined,
      undefined,
      false,
      [],
    ]);
  });

  it('says at boot what is off without the key', () => {
    expect(identitySays(read({}))).toEqual([expect.stringContaining('KRAVSMED_SECRET_KEY')]);
    expect(identitySays(read({ KRAVSMED_SECRET_KEY: KEY }))).toEqual([]);
  });

  it('reads the key and the provider', () => {
    const { identity, problems } = read({ ...PROVIDER, KRAVSMED_SECRET_KEY: KEY });
    expect(problems).toEqual([]);
    expect(identity.secretKey).toHaveLength(32);
    expect(identity.provider).toEqual({
      issuer: PROVIDER.OIDC_ISSUER,
      clientId: 'kravsmed',
      clientSecret: 'hemligt',
      name: 'login.example.se',
    });
  });

  it.each(['kort', Buffer.alloc(31).toString('base64'), Buffer.alloc(33).toString('base64')])(
    'refuses the key %s and does not repeat it',
    (key) => {
      const { problems } = read({ KRAVSMED_SECRET_KEY: key });
      expect(problems).toEqual([expect.stringContaining('openssl rand -base64 32')]);
      expect(problems.join()).not.toContain(key);
    },
  );

  it.each([
    [{ OIDC_ISSUER: 'http://login.example.se' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'login.example.se' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://user:password@login.example.se' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER'],
    [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_SECRET: '' }, 'OIDC_CLIENT_SECRET'],
    [{ KRAVSMED_PUBLIC_URL: '' }, 'KRAVSMED_PUBLIC_URL'],
  ])('says what is wrong with %j', (change, name) => {
    const { problems } = read({ ...PROVIDER, ...change });
    expect(problems).toEqual([expect.stringContaining(name)]);
  });

  it('takes plain HTTP from a provider on this machine, for tests', () => {
    const { problems } = read({
      ...PROVIDER,
      OIDC_ISSUER: 'http://127.0.0.1:4000',
      KRAVSMED_PUBLIC_URL: '',
    });
    expect(problems).toEqual([]);
  });

  it('refuses demo accounts in production, unless the database is the one we bring', () => {
    const production = { KRAVSMED_DEMO: 'on', NODE_ENV: 'production', KRAVSMED_DATA_DIR: '/data' };
    expect(read(production).problems).toEqual([expect.stringContaining('KRAVSMED_DEMO')]);
    expect(read({ ...production, KRAVSMED_EMBEDDED: 'on' }).problems).toEqual([]);
    expect(read({ ...production, NODE_ENV: '' }).problems).toEqual([]);
    expect(read({ KRAVSMED_DEMO: 'on' }).problems).toEqual([
      expect.stringContaining('KRAVSMED_DATA_DIR'),
    ]);
  });
});
