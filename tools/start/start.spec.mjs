// `npm start` as a whole, in a copy of the project whose API is a few lines: it answers that it is ready,
// and says which database it was given. The database is the real one.
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sourcesStamp } from './build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const API = `require('node:http')
  .createServer((_, answer) => answer.end(process.env.DATABASE_URL))
  .listen(Number(process.env.PORT), process.env.HOST);`;

/** @type {string} */
let home;
/** @type {number} */
let port;
/** @typedef {{ child: import('node:child_process').ChildProcess, ended: Promise<number | null>, said: () => string }} Run */
/** @type {Run[]} */
let started = [];

beforeEach(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'kravsmed-start-')));
  cpSync(here, join(home, 'tools/start'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(project, file), join(home, file));
  // Older than what is installed: nothing is to be installed here.
  utimesSync(join(home, 'package-lock.json'), 0, 0);
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  for (const [file, text] of [
    ['dist/apps/api/main.cjs', API],
    ['dist/apps/web/index.html', ''],
    ['dist/.sources-stamp', ''],
  ]) {
    mkdirSync(dirname(join(home, file ?? '')), { recursive: true });
    writeFileSync(join(home, file ?? ''), text ?? '');
  }
  writeFileSync(join(home, 'dist/.sources-stamp'), sourcesStamp(home));
  port = await freePort();
});

afterEach(async () => {
  for (const run of started) {
    run.child.kill('SIGINT');
    await run.ended;
  }
  started = [];
  rmSync(home, { recursive: true, force: true });
});

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(free));
    });
  });
}

/** @param {Record<string, string>} [env] @returns {Run} */
function start(env = {}) {
  const child = spawn(process.execPath, ['tools/start/start.mjs'], {
    cwd: home,
    env: {
      ...process.env,
      DATABASE_URL: '',
      HOST: '',
      PORT: String(port),
      KRAVSMED_DATA_DIR: '',
      ...env,
    },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const run = { child, ended, said: () => said };
  started.push(run);
  return run;
}

/** @param {Run} run */
async function untilReady(run) {
  for (let tries = 0; tries < 300 && !run.said().includes('is ready'); tries++) await sleep(100);
  expect(run.said()).toContain(`Kravsmed is ready: http://localhost:${port}`);
}

const ask = async () => (await fetch(`http://127.0.0.1:${port}/`)).text();
/** @returns {{ launcher: number, api: number }} */
const note = () => JSON.parse(readFileSync(join(home, '.data/running.json'), 'utf8'));

/** @param {number} pid */
function isGone(pid) {
  const stat = `/proc/${pid}/stat`;
  return !existsSync(stat) || / Z /.test(readFileSync(stat, 'utf8'));
}

test('ends in an address; Ctrl-C ends API and database; the next start is quick', async () => {
  const run = start();
  await untilReady(run);
  expect(await ask()).toMatch(/^postgresql:\/\/kravsmed_owner:.+@127\.0\.0\.1:\d+\/kravsmed$/);
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(existsSync(join(home, '.data/postgres/cluster/postmaster.pid'))).toBe(false);
  expect(existsSync(join(home, '.data/running.json'))).toBe(false);

  const begun = Date.now();
  await untilReady(start());
  expect(Date.now() - begun).toBeLessThan(10_000);
});

test('after kill -9 the next start ends what was left over and takes the database over', async () => {
  const run = start();
  await untilReady(run);
  const { api } = note();
  run.child.kill('SIGKILL');
  await run.ended;
  const again = start();
  await untilReady(again);
  expect(again.said()).toContain(`Ending process ${api}, left over from a killed run.`);
  expect(again.said()).toContain('Took over a PostgreSQL server');
  expect(isGone(api)).toBe(true);
});

test('a second start beside a running one says where that one is, and leaves it alone', async () => {
  await untilReady(start());
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`already running at http://localhost:${port}`);
  expect(await ask()).toMatch(/^postgresql:/);
});

test('who ends npm ends all of it', async () => {
  const shell = spawn('sh', ['-c', `${process.execPath} tools/start/start.mjs; true`], {
    cwd: home,
    env: {
      ...process.env,
      ...{ DATABASE_URL: '', HOST: '', PORT: String(port), KRAVSMED_DATA_DIR: '' },
      npm_lifecycle_event: 'start',
    },
  });
  let said = '';
  shell.stdout.on('data', (chunk) => (said += String(chunk)));
  for (let tries = 0; tries < 300 && !said.includes('is ready'); tries++) await sleep(100);
  const { launcher } = note();
  shell.kill('SIGKILL');
  for (let tries = 0; tries < 100 && !isGone(launcher); tries++) await sleep(100);
  expect(isGone(launcher)).toBe(true);
  expect(existsSync(join(home, '.data/postgres/cluster/postmaster.pid'))).toBe(false);
});

test('an API that ends by itself takes everything down with it, and that is a failure', async () => {
  writeFileSync(join(home, 'dist/apps/api/main.cjs'), "console.error('no luck'); process.exit(3);");
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain('no luck');
  expect(run.said()).toContain('ended while starting');
  expect(existsSync(join(home, '.data/postgres/cluster/postmaster.pid'))).toBe(false);
});

test('a busy port is named, with a command that avoids it', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  const run = start();
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`Port ${port} is taken by another program.`);
  expect(run.said()).toContain(`PORT=${port + 1} npm start`);
  other.close();
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http", which is no port.'],
  [{ DATABASE_URL: 'localhost/kravsmed' }, 'DATABASE_URL is no PostgreSQL address.'],
  [{ DATABASE_URL: 'postgresql://u:hemligt@127.0.0.1:1/x' }, '127.0.0.1:1/x) does not let us in'],
  [{ KRAVSMED_DATA_DIR: '/dev/null/data' }, 'The data directory /dev/null/data cannot be made'],
])('%j is answered by what is wrong', async (env, words) => {
  const run = start(/** @type {Record<string, string>} */ (env));
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(words);
  expect(run.said()).not.toContain('hemligt');
  expect(run.said()).not.toContain('    at ');
});
