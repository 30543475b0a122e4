// `npm run dev`: Vite serves the web with hot reload, the API is built again and restarted at every change.
// The database is the same as with `npm start`.
import { spawn } from 'node:child_process';
import { existsSync, rmSync, watch } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apiSettings } from './api-settings.mjs';
import { listeningAt, requireFreePort, startApi, untilReady } from './api-process.mjs';
import { openDatabase } from './database.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { tell } from './explain.mjs';
import { installPackages, requireNode } from './install.mjs';
import { forgetInstance, noteInstance, requireNoOther } from './running-instance.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = join(root, 'dist/apps/api/main.cjs');
const log = (/** @type {string} */ line) => console.log(line);
const { env } = process;
/** @type {(() => Promise<void> | void)[]} */
const toEnd = [];
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  for (const step of toEnd.reverse()) {
    await Promise.resolve(step()).catch((/** @type {unknown} */ error) =>
      console.error(tell(error)),
    );
  }
  process.exit(code);
}
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

/** @param {string[]} args @param {NodeJS.ProcessEnv} [extra] */
function vite(args, extra = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, ...extra },
  });
  toEnd.push(() => void child.kill('SIGTERM'));
}

/** Calls back once the bundle stands still after a change. @param {() => void} changed */
function onBundle(changed) {
  /** @type {NodeJS.Timeout | undefined} */
  let settled;
  const watcher = watch(dirname(bundle), () => {
    clearTimeout(settled);
    settled = setTimeout(() => existsSync(bundle) && changed(), 150);
  });
  toEnd.push(() => watcher.close());
}

endWithParent(() => void end(0));

async function main() {
  requireNode(root);
  const dataDir = resolve(root, env['KRAVSMED_DATA_DIR'] || '.data');
  const at = listeningAt(env);
  await requireNoOther(dataDir, log);
  await requireFreePort(at);
  installPackages(root, log);
  noteInstance(dataDir, { launcher: process.pid, address: at.address });
  toEnd.push(() => forgetInstance(dataDir));
  const database = await openDatabase({ env, dataDir, log });
  toEnd.push(database.stop);

  rmSync(bundle, { force: true });
  vite(['build', '--watch', '-c', 'apps/api/vite.config.mts']);
  while (!existsSync(bundle) && !ending) await sleep(100);

  const start = () =>
    startApi({
      main: bundle,
      cwd: root,
      env: apiSettings({ env, dataDir, at, database }),
    });
  let api = start();
  toEnd.push(() => api.stop());
  let restarting = Promise.resolve();
  onBundle(() => {
    restarting = restarting.then(async () => {
      await api.stop();
      if (!ending) api = start();
    });
  });
  await untilReady(at, api.exited);
  // The web asks for /api on its own address; its Vite passes that on to this one.
  vite(['-c', 'apps/web/vite.config.mts'], { KRAVSMED_API: at.address });
  log(`The API answers at ${at.address}/api/v1; the address of the web follows.`);
}

main().catch((/** @type {unknown} */ error) => {
  if (!ending) console.error(`\n${tell(error)}`);
  void end(1);
});
