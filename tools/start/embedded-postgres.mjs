// Starts the real PostgreSQL server that npm ships, so that Kravsmed needs nothing but Node.
// It survives kill -9: a server that was left running is adopted, a stale lock is waited out.
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { disownDeadLock, PID_LINE, postmasterLines } from './postmaster-lock.mjs';
import { run } from './run-program.mjs';
import { locate } from './postgres-location.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';

const OWNER = 'kravsmed_owner';
const DATABASE = 'kravsmed';
const PATIENCE_MS = 30_000;
const WATCH_MS = 2_000;
/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} ownerUrl   connection string of the role that owns the database (a superuser)
 * @property {number} port
 * @property {boolean} adopted   true when a server left over from a killed run was taken over
 * @property {(tell: () => void) => void} whenGone   tells when the server ends though nobody stopped it
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Server
 * @property {string} cluster
 * @property {string} logFile
 * @property {string} pgCtl
 * @property {import('./run-program.mjs').Run} as   runs a program as the server's user
 */

/**
 * @param {{ dataDir: string, durable?: boolean, log?: (line: string) => void }} options
 *   `durable: false` gives up safety against a crash of the machine for speed: for tests only.
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startEmbeddedPostgres({ dataDir, durable = true, log = () => {} }) {
  const { clusterHome, cacheDir, runAs } = locate({ dataDir, log });
  const { initdb, pgCtl } = postgresBinaries({ runAs, cacheDir, log });
  const cluster = join(clusterHome, 'cluster');
  /** @type {import('./run-program.mjs').Run} */
  const as = (program, args) => run(program, args, { ...runAs, cwd: clusterHome });
  const server = { cluster, logFile: join(clusterHome, 'postgres.log'), pgCtl, as };

  if (!existsSync(cluster)) await createCluster({ clusterHome, cluster, initdb, runAs, as, log });
  const password = readFileSync(join(clusterHome, 'owner-password'), 'utf8').trim();

  const leftOver = await adopt(server);
  const port = leftOver ?? (await startServer(server, durable));
  if (leftOver) log(`Took over a PostgreSQL server left running on port ${port}.`);

  const url = (/** @type {string} */ name) =>
    `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${name}`;
  await createDatabase(url('postgres'));
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let watch;
  return {
    ownerUrl: url(DATABASE),
    port,
    adopted: leftOver !== null,
    whenGone: (tell) => {
      watch = setInterval(() => {
        if (isAlive(cluster)) return;
        clearInterval(watch);
        tell();
      }, WATCH_MS);
      watch.unref();
    },
    stop: async () => {
      clearInterval(watch);
      const { code, output } = await as(pgCtl, [
        'stop',
        '-D',
        cluster,
        '-m',
        'fast',
        '-w',
        '-t',
        '60',
      ]);
      if (code !== 0 && (await isRunning(server)))
        throw new Error(`PostgreSQL did not stop: ${output}`);
    },
  };
}

/**
 * @param {{ clusterHome: string, cluster: string, initdb: string, log: (line: string) => void,
 *   runAs: import('./postgres-location.mjs').RunAs | null, as: import('./run-program.mjs').Run }} options
 */
async function createCluster({ clusterHome, cluster, initdb, runAs, as, log }) {
  log('Creating the database.');
  const passwordFile = join(clusterHome, 'owner-password');
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
  // Built under another name: a cluster that initdb did not finish is never taken for a whole one.
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { code, output } = await as(initdb, [
    `--pgdata=${unfinished}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    // Full-text search lower-cases by this one; without it "Ägg" would not be found by "ägg".
    `--locale=${await utf8Locale()}`,
    '--lc-messages=C',
    '--no-instructions',
  ]);
  if (code !== 0) {
    const hint = /look up effective user/.test(output)
      ? 'The user has no entry in /etc/passwd. Start as a user that has one, or set DATABASE_URL.'
      : 'Free disk space and write access to the directory are the usual causes; DATABASE_URL avoids it.';
    throw new Error(`PostgreSQL could not create its files in ${clusterHome}. ${hint}\n${output}`);
  }
  const settings = join(unfinished, 'postgresql.conf');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8')}\ninclude_if_exists = 'kravsmed.conf'\n`,
  );
  renameSync(unfinished, cluster);
}

async function utf8Locale() {
  if (platform() === 'win32') return 'C';
  const { output } = await run('locale', ['-a'], {});
  const known = output.split('\n');
  return known.find((name) => /^(C|en_US|sv_SE)\.utf-?8$/i.test(name)) ?? 'C';
}

/** @param {Server} server @returns {Promise<number | null>} the port of a server that runs already */
async function adopt(server) {
  const until = Date.now() + PATIENCE_MS;
  while (await isRunning(server)) {
    const lines = postmasterLines(server.cluster);
    const port = Number(lines[PID_LINE.port]);
    if (lines[PID_LINE.status]?.trim() === 'ready' && (await answers(port))) return port;
    disownDeadLock(server.cluster);
    if (Date.now() > until) {
      throw new Error(
        `A PostgreSQL server (process ${lines[PID_LINE.pid]}) holds ${server.cluster} but does not answer. ` +
          `Look in ${server.logFile}, or end it with: kill -QUIT ${lines[PID_LINE.pid]}`,
      );
    }
    await sleep(200);
  }
  return null;
}

/** By its lock alone, so that watching costs nothing. @param {string} cluster */
function isAlive(cluster) {
  const pid = Number(postmasterLines(cluster)[PID_LINE.pid]);
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Of another user: alive, but not ours to signal.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {Server} server */
async function isRunning({ as, pgCtl, cluster }) {
  return (await as(pgCtl, ['status', '-D', cluster])).code === 0;
}

/** @param {Server} server @param {boolean} durable @returns {Promise<number>} */
async function startServer(server, durable) {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const port = await freePort();
    writeFileSync(join(server.cluster, 'kravsmed.conf'), settings(port, durable));
    const before = logOf(server).length;
    const { code, output } = await server.as(server.pgCtl, [
      ...['start', '-D', server.cluster, '-l', server.logFile, '-w', '-t', '120'],
    ]);
    if (code === 0) return port;
    const reason = logOf(server).slice(before);
    // For a second or two after kill -9 the old server's children still hold its memory and its lock.
    const passing = /lock file .* already exists|pre-existing shared memory|Address already in use/;
    if (!passing.test(reason + output) || Date.now() > until) {
      throw new Error(
        `PostgreSQL did not start in ${server.cluster}. Its log, ${server.logFile}, ends with:\n` +
          (reason || output).trim().split('\n').slice(-8).join('\n'),
      );
    }
    disownDeadLock(server.cluster);
    await sleep(300);
  }
}

/** @param {number} port @param {boolean} durable */
function settings(port, durable) {
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    `fsync = ${durable ? 'on' : 'off'}`,
    `synchronous_commit = ${durable ? 'on' : 'off'}`,
    `full_page_writes = ${durable ? 'on' : 'off'}`,
  ];
  return `# Written at every start by tools/start/embedded-postgres.mjs.\n${lines.join('\n')}\n`;
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** @param {Server} server */
function logOf({ logFile }) {
  return existsSync(logFile) ? readFileSync(logFile, 'utf8') : '';
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** @param {string} adminUrl */
async function createDatabase(adminUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
