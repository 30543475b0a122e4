// Before all tests: Kravsmed as it is delivered, the built web and API on a real, empty PostgreSQL.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { startApi, untilReady } from '../../../../tools/start/api-process.mjs';
import { startEmbeddedPostgres } from '../../../../tools/start/embedded-postgres.mjs';
import { startProvider } from './start-provider.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const BUILT = ['dist/apps/api/main.cjs', 'dist/apps/web/index.html'];

export default async function startKravsmed() {
  const missing = BUILT.filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) {
    throw new Error(`Not built: ${missing.join(', ')}. Run: npx nx e2e web-e2e`);
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'kravsmed-e2e-'));
  /** @type {(() => Promise<void> | void)[]} What must be ended, the last begun first. */
  const toEnd = [() => rmSync(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of toEnd.splice(0).reverse()) await step();
  };
  globalThis.kravsmedUnderTest = { stop };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  // Jest does not tear down what failed to set up.
  try {
    process.env['KRAVSMED_E2E_MAIL'] = join(dataDir, 'mail');
    process.env['KRAVSMED_E2E_ADDRESS'] = await start(dataDir, toEnd);
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} dataDir
 * @param {(() => Promise<void> | void)[]} toEnd
 * @returns {Promise<string>} the address
 */
async function start(dataDir, toEnd) {
  const database = await startEmbeddedPostgres({ dataDir, durable: false });
  toEnd.push(database.stop);
  process.env['KRAVSMED_E2E_DATABASE'] = database.ownerUrl;
  const at = { host: '127.0.0.1', port: await freePort(), address: '' };
  const address = `http://${at.host}:${at.port}`;
  const provider = await startProvider(address);
  toEnd.push(provider.stop);
  const api = startApi({
    main: join(root, BUILT[0] ?? ''),
    cwd: root,
    env: {
      ...process.env,
      HOST: at.host,
      PORT: String(at.port),
      KRAVSMED_DATA_DIR: dataDir,
      KRAVSMED_LOG_LEVEL: 'error',
      DATABASE_URL: database.ownerUrl,
      DATABASE_APP_URL: '',
      KRAVSMED_PUBLIC_URL: address,
      // A test may say that its people sit in different houses, as behind a proxy.
      KRAVSMED_TRUST_PROXY: '127.0.0.1',
      KRAVSMED_SECRET_KEY: randomBytes(32).toString('base64'),
      ...provider.env,
    },
  });
  toEnd.push(api.stop);
  await untilReady(at, api.exited);
  return address;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? done(address.port) : reject(new Error('no port')),
      );
    });
  });
}
