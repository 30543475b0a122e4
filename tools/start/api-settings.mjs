// What the API is told through its environment. With the database that we bring: a key for two-step sign-in,
// made once and kept beside it, and demo accounts.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from './explain.mjs';

const KEY_BYTES = 32;

/**
 * @param {{
 *   env: NodeJS.ProcessEnv,
 *   dataDir: string,
 *   at: import('./api-process.mjs').Listening,
 *   database: { url: string, embedded: boolean },
 * }} options
 * @returns {NodeJS.ProcessEnv}
 */
export function apiSettings({ env, dataDir, at, database }) {
  return {
    ...env,
    // Whose database it is, is for us to say.
    KRAVSMED_EMBEDDED: database.embedded ? 'on' : 'off',
    HOST: at.host,
    PORT: String(at.port),
    KRAVSMED_DATA_DIR: dataDir,
    KRAVSMED_LOG_LEVEL: env['KRAVSMED_LOG_LEVEL'] || 'warn',
    DATABASE_URL: database.url,
    ...(database.embedded
      ? {
          KRAVSMED_DEMO: env['KRAVSMED_DEMO'] || 'on',
          KRAVSMED_SECRET_KEY: env['KRAVSMED_SECRET_KEY'] || secretKey(dataDir),
        }
      : {}),
  };
}

/**
 * The key that seals the secrets of two-step sign-in. Whoever loses it lets nobody in by a code any more, so
 * one that is not whole is told and never replaced.
 * @param {string} dataDir
 */
export function secretKey(dataDir) {
  const file = join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600 });
  }
  const key = readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length !== KEY_BYTES) {
    throw explain(
      `${file} does not hold a key of ${KEY_BYTES} bytes in base64.`,
      'Bring it back from a backup. Without it, delete the file: two-step sign-in must then be set up anew.',
    );
  }
  return key;
}
