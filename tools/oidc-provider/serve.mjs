// A real OpenID Connect provider (the certified package `oidc-provider`) for tests and for trying single
// sign-on on one's own machine. Two persons, one client, and faults that can be switched on while it runs.
//
//   node tools/oidc-provider/serve.mjs [--port 0] [--redirect http://localhost:3000/api/v1/auth/oidc/callback]
//
// The first line it writes is JSON: { issuer, clientId, clientSecret }. It ends with its standard input, so
// that a test which is killed leaves none behind. A fault: POST /fault/<name>; POST /fault/none ends it.
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { argv, exit, stdin } from 'node:process';
import { parseArgs } from 'node:util';
import { Provider } from 'oidc-provider';
import { faultBefore, KEY_ID } from './faults.mjs';
import { answerInteraction, PERSONS } from './sign-in-form.mjs';

const CLIENT = { clientId: 'kravsmed', clientSecret: 'only-for-tests-and-trying' };

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    port: { type: 'string', default: '0' },
    redirect: {
      type: 'string',
      multiple: true,
      default: ['http://localhost:3000/api/v1/auth/oidc/callback'],
    },
  },
});

const server = createServer();
await new Promise((resolve) => server.listen(Number(values.port), '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT.clientId,
      client_secret: CLIENT.clientSecret,
      redirect_uris: values.redirect,
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  cookies: { keys: ['only-for-tests'] },
  jwks: { keys: [signingKey()] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale'] },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, sub) => {
    const person = PERSONS.find((each) => each.sub === sub);
    return person && { accountId: sub, claims: () => person.claims };
  },
  // Nobody is asked whether the service may know their name: the organisation runs both.
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      accountId: ctx.oidc.session.accountId,
      clientId: ctx.oidc.client.clientId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

/** A new one at each start: whoever trusts this provider does so for one run. */
function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: KEY_ID, alg: 'RS256', use: 'sig' };
}

const answer = provider.callback();
server.on('request', (request, response) => {
  void serve(request, response).catch((error) => {
    response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
  });
});

async function serve(request, response) {
  if (faultBefore(request, response, issuer)) return;
  if (request.url.startsWith('/interaction/')) await answerInteraction(provider, request, response);
  else await answer(request, response);
}

stdin.resume().on('end', () => exit(0));
console.log(JSON.stringify({ issuer, ...CLIENT }));
