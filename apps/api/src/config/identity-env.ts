import { IdentitySettings, type ProviderSettings } from '../platform/settings/identity-settings';
import type { EnvReader } from './env-reader';

const KEY_BYTES = 32;

/** What is said of signing in: the key for two-step sign-in, the provider of single sign-on, demo accounts. */
export interface IdentityEnv {
  readonly identity: IdentitySettings;
  /** Accounts to try things with; their passwords are kept in the data directory. */
  readonly demo: boolean;
}

export function readIdentity(env: EnvReader): IdentityEnv {
  const secretKey = env.parsed(
    'KRAVSMED_SECRET_KEY',
    readKey,
    'write 32 random bytes in base64, as made by: openssl rand -base64 32',
    true,
  );
  return { identity: new IdentitySettings(secretKey, readProvider(env)), demo: readDemo(env) };
}

/** What whoever starts the service should know of it. */
export const identitySays = ({ identity }: IdentityEnv): readonly string[] =>
  identity.secretKey === undefined
    ? [
        'Two-step sign-in is off: set KRAVSMED_SECRET_KEY, as made by: openssl rand -base64 32. Whoever has turned it on gets in by a recovery code alone.',
      ]
    : [];

function readProvider(env: EnvReader): ProviderSettings | undefined {
  const issuer = env.parsed(
    'OIDC_ISSUER',
    readIssuer,
    'write the https address of the provider, without a query; http only on this machine.',
  );
  const clientId = env.text('OIDC_CLIENT_ID');
  const clientSecret = env.text('OIDC_CLIENT_SECRET');
  if (issuer === undefined) {
    if (env.text('OIDC_ISSUER') === undefined && (clientId ?? clientSecret) !== undefined) {
      env.problems.push('OIDC_ISSUER is missing: OIDC_CLIENT_ID says that there is a provider.');
    }
    return undefined;
  }
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']) {
    if (env.text(name) === undefined) {
      env.problems.push(`${name} is missing: the provider gives it to each service it knows.`);
    }
  }
  if (!isHere(issuer) && env.text('KRAVSMED_PUBLIC_URL') === undefined) {
    env.problems.push(
      'KRAVSMED_PUBLIC_URL is missing: the provider sends people back to it, as https://krav.example.se.',
    );
  }
  const name = env.text('OIDC_NAME') ?? new URL(issuer).hostname;
  return { issuer, clientId: clientId ?? '', clientSecret: clientSecret ?? '', name };
}

/** Off unless asked for. With a database of one's own in production, they would be open doors. */
function readDemo(env: EnvReader): boolean {
  if (!env.flag('KRAVSMED_DEMO')) return false;
  if (env.text('NODE_ENV') === 'production' && !env.flag('KRAVSMED_EMBEDDED')) {
    env.problems.push(
      'KRAVSMED_DEMO=on with NODE_ENV=production: demo accounts have no place in a service that people use. Leave KRAVSMED_DEMO out.',
    );
  }
  if (env.text('KRAVSMED_DATA_DIR') === undefined) {
    env.problems.push('KRAVSMED_DEMO=on needs KRAVSMED_DATA_DIR: the passwords are kept there.');
  }
  return true;
}

function readKey(text: string): Buffer | undefined {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

function readIssuer(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isHere(text));
  return bare && safe ? text : undefined;
}

const isHere = (url: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
