// These tests start the real server. Run as root they also prove that it runs as another user.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';

const isRoot = process.getuid?.() === 0;
/** @type {string} */
let home;
/** @type {Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined} */
let server;

beforeEach(() => {
  // Named with letters that a careless quoting would break.
  home = mkdtempSync(join(tmpdir(), 'kravsmed pg å-'));
  spawnSync('chmod', ['755', home]);
});

afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(home, { recursive: true, force: true });
});

const dataDir = () => join(home, 'postgres');
const start = async () => (server = await startEmbeddedPostgres({ dataDir: dataDir() }));

/** @param {string} url @param {string} sql */
async function ask(url, sql) {
  const client = new pg.Client({ connectionString: url });
  // The server is killed under open connections in some tests; that is no failure of the test.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** @param {string} cluster */
const postmaster = (cluster) =>
  Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

test('the first start makes a database that sorts and searches in Swedish', async () => {
  const { ownerUrl, adopted } = await start();
  const [row] = await ask(
    ownerUrl,
    "select 'ö' > 'ä' and 'å' > 'z' as sorted, to_tsvector('swedish', 'ÄGG') @@ to_tsquery('swedish', 'äggen') as found",
  );
  expect(adopted).toBe(false);
  expect(row).toEqual({ sorted: true, found: true });
});

test('only who knows the password gets in, and only over the loopback address', async () => {
  const { ownerUrl } = await start();
  const wrong = new URL(ownerUrl);
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  const [row] = await ask(
    ownerUrl,
    "select setting from pg_settings where name = 'listen_addresses'",
  );
  expect(row.setting).toBe('127.0.0.1');
  expect(statSync(join(dataDir(), 'owner-password')).mode & 0o777).toBe(0o600);
});

test('a second start finds what the first one stored', async () => {
  const first = await start();
  await ask(first.ownerUrl, "create table kept as select 'tall' as word");
  await first.stop();
  const second = await start();
  expect(await ask(second.ownerUrl, 'select word from kept')).toEqual([{ word: 'tall' }]);
});

test('a server left running by a killed process is taken over', async () => {
  const module = new URL('./embedded-postgres.mjs', import.meta.url).href;
  const script = `import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const { port } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir())} });
    process.stdout.write(String(port)); process.kill(process.pid, 'SIGKILL');`;
  const killed = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  const { adopted, port } = await start();
  expect({ adopted, port }).toEqual({ adopted: true, port: Number(killed.stdout) });
});

test('after kill -9 of the server every answered write is there', async () => {
  const { ownerUrl } = await start();
  await ask(ownerUrl, 'create table answered as select 1 as n');
  process.kill(postmaster(join(dataDir(), 'cluster')), 'SIGKILL');
  const again = await start();
  expect(await ask(again.ownerUrl, 'select n from answered')).toEqual([{ n: 1 }]);
});

test('a server that ends by itself is told of, one that was stopped is not', async () => {
  const stopped = await start();
  let told = 0;
  stopped.whenGone(() => (told += 1));
  await stopped.stop();
  const killed = await start();
  const gone = new Promise((resolve) => killed.whenGone(() => resolve('gone')));
  const lock = readFileSync(join(dataDir(), 'cluster', 'postmaster.pid'), 'utf8');
  process.kill(Number(lock.split('\n')[0]), 'SIGQUIT');
  expect(await gone).toBe('gone');
  expect(told).toBe(0);
});

test('a lock that names a living process of another program does not stop it', async () => {
  const first = await start();
  await first.stop();
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  const lock = join(dataDir(), 'cluster', 'postmaster.pid');
  writeFileSync(
    lock,
    `${String(other.pid)}\n${join(dataDir(), 'cluster')}\n0\n1\n\n127.0.0.1\n0\nready\n`,
  );
  const { ownerUrl } = await start();
  expect(await ask(ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  expect(other.exitCode ?? other.signalCode).toBeNull();
  other.kill('SIGKILL');
});

test('a project under a closed directory works; root is told where the database stands', async () => {
  const closed = join(home, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  /** @type {string[]} */
  const said = [];
  server = await startEmbeddedPostgres({
    dataDir: join(closed, 'postgres'),
    log: (line) => said.push(line),
  });
  expect(await ask(server.ownerUrl, 'select 1 as n')).toEqual([{ n: 1 }]);
  const pointer = join(closed, 'postgres', 'cluster-location');
  expect(existsSync(pointer)).toBe(isRoot);
  expect(said.some((line) => line.includes('closed to the database user'))).toBe(isRoot);
  if (isRoot) {
    await server.stop();
    server = undefined;
    rmSync(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true });
    // Gone from where it stood: never an empty database without a word.
    await expect(startEmbeddedPostgres({ dataDir: join(closed, 'postgres') })).rejects.toThrow(
      /is gone from there/,
    );
  }
});

test('files that are no database are refused with what to do, and are not touched', async () => {
  const first = await start();
  await first.stop();
  server = undefined;
  writeFileSync(join(dataDir(), 'cluster', 'PG_VERSION'), '9.6\n');
  await expect(start()).rejects.toThrow(/did not start in .*cluster.*postgres\.log/s);
  expect(readFileSync(join(dataDir(), 'cluster', 'PG_VERSION'), 'utf8')).toBe('9.6\n');
});
