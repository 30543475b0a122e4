// `npm start`: from a fresh clone to a running Kravsmed, with nothing but Node. Everything in one process
// tree that Ctrl-C ends cleanly; a kill -9 loses nothing that was answered.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiSettings } from './api-settings.mjs';
import { listeningAt, requireFreePort, startApi, untilReady } from './api-process.mjs';
import { buildWhatIsStale } from './build.mjs';
import { openDatabase } from './database.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { tell } from './explain.mjs';
import { installPackages, requireNode } from './install.mjs';
import { forgetInstance, noteInstance, requireNoOther } from './running-instance.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const log = (/** @type {string} */ line) => console.log(line);
/** @type {(() => Promise<void> | void)[]} What must be ended, the last begun first. */
const toEnd = [];
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  for (const step of toEnd.reverse()) {
    try {
      await step();
    } catch (error) {
      console.error(tell(error));
      code = 1;
    }
  }
  process.exit(code);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    if (!ending) log('\nEnding.');
    void end(0);
  });
}

endWithParent(() => void end(0));

async function main() {
  const { env } = process;
  requireNode(root);
  const dataDir = resolve(root, env['KRAVSMED_DATA_DIR'] || '.data');
  const at = listeningAt(env);
  await requireNoOther(dataDir, log);
  await requireFreePort(at);

  installPackages(root, log);
  await buildWhatIsStale(root, log);

  noteInstance(dataDir, { launcher: process.pid, address: at.address });
  toEnd.push(() => forgetInstance(dataDir));
  const database = await openDatabase({ env, dataDir, log });
  toEnd.push(database.stop);
  if (ending) return;

  const api = startApi({
    main: join(root, 'dist/apps/api/main.cjs'),
    cwd: root,
    env: apiSettings({ env, dataDir, at, database }),
  });
  toEnd.push(api.stop);
  noteInstance(dataDir, { launcher: process.pid, api: api.pid, address: at.address });
  await untilReady(at, api.exited);
  database.whenGone(() => {
    console.error('The database ended by itself. Nothing that was answered is lost; start again.');
    void end(1);
  });
  log(`\nKravsmed is ready: ${at.address}\nCtrl-C ends it.`);

  const code = await api.exited;
  if (!ending) console.error(`The API ended by itself (exit code ${code}).`);
  await end(1);
}

main().catch((/** @type {unknown} */ error) => {
  if (!ending) console.error(`\n${tell(error)}`);
  void end(1);
});
