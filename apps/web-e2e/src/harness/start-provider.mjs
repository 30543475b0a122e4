// The employer's sign-in: a real OpenID Connect provider in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = resolve(
  dirname(fileURLToPath(import.meta.url)),
  '../../../../tools/oidc-provider/serve.mjs',
);

/**
 * @param {string} address where Kravsmed is reached
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function startProvider(address) {
  const redirect = `${address}/api/v1/auth/oidc/callback`;
  const child = spawn(process.execPath, [PROGRAM, '--redirect', redirect], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    exited.then(() => Promise.reject(new Error('The OpenID Connect provider did not start'))),
  ]);
  const { issuer, clientId, clientSecret } = JSON.parse(String(line));
  return {
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: clientId,
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_NAME: 'Exempelköping',
    },
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}
