// What a provider may do to us when it is ill or false. Switched by POST /fault/<name>.
import { generateKeyPairSync } from 'node:crypto';

export const KEY_ID = 'of-this-run';

const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({
  format: 'jwk',
});

const json = (response, value) =>
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
const page = (response, status) =>
  response.writeHead(status, { 'Content-Type': 'text/html' }).end('<h1>Nere för underhåll</h1>');

const onPath = (path, act) => (request, response, issuer) => {
  if (request.url.split('?')[0] !== path) return false;
  act(response, issuer);
  return true;
};

const FAULTS = {
  none: () => false,
  /** Every answer is a web page that says so. */
  down: (_request, response) => {
    page(response, 503);
    return true;
  },
  /** Takes the request and never answers. */
  silent: () => true,
  /** The metadata are JSON, and not what they should be. */
  nonsense: onPath('/.well-known/openid-configuration', (response) =>
    json(response, { hej: ['du'] }),
  ),
  /** Says that it is somebody else. */
  'other-issuer': onPath('/.well-known/openid-configuration', (response) =>
    json(response, {
      issuer: 'https://example.com',
      authorization_endpoint: 'https://example.com/',
    }),
  ),
  /** The keys that it publishes are not those it signs with. */
  'other-key': onPath('/jwks', (response) =>
    json(response, { keys: [{ ...OTHER_KEY, use: 'sig', alg: 'RS256', kid: KEY_ID }] }),
  ),
  /** The code is not taken for a token. */
  'no-token': onPath('/token', (response) => page(response, 502)),
  /** The token endpoint answers JSON that is no token. */
  'token-nonsense': onPath('/token', (response) => json(response, { access_token: 7 })),
};

let fault = FAULTS.none;

/** Answers in place of the provider when a fault is on; true when it did. */
export function faultBefore(request, response, issuer) {
  const [, name] = /^\/fault\/([a-z-]+)$/.exec(request.url) ?? [];
  if (request.method !== 'POST' || name === undefined) return fault(request, response, issuer);
  if (!Object.hasOwn(FAULTS, name)) {
    response.writeHead(404).end(`Faults: ${Object.keys(FAULTS).join(', ')}\n`);
    return true;
  }
  fault = FAULTS[name];
  response.writeHead(204).end();
  return true;
}
