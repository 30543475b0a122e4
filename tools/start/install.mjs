// What `npm start` and `npm test` need before anything else: the right Node, and node_modules as locked.
// Only Node's own modules here: this runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain } from './explain.mjs';

/** @param {string} root */
export function requireNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.slice(2);
  /** @param {string} version major and minor as one number, in order */
  const rank = (version) => {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major * 1_000 + minor;
  };
  if (rank(process.versions.node) >= rank(wanted)) return;
  throw explain(
    `Kravsmed needs Node ${wanted} or newer; this is ${process.versions.node}.`,
    'Get it from https://nodejs.org, or with nvm: nvm install 22',
  );
}

/**
 * Installs the locked packages when they are missing, or when the lock has changed since.
 * @param {string} root
 * @param {(line: string) => void} log
 */
export function installPackages(root, log) {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  const stamp = join(root, 'node_modules/.kravsmed-lock');
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const fresh =
    existsSync(installed) &&
    (statSync(installed).mtimeMs >= statSync(lock).mtimeMs ||
      (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash));
  if (fresh) return;
  log('Installing packages (the first time takes a minute or two).');
  const { command, args } = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw explain(
      'The packages could not be installed; npm tells the reason above.',
      'It needs the network once, and some 700 MB of disk. Then run the same command again.',
    );
  }
  writeFileSync(stamp, hash);
}

/**
 * The npm that started us, else the one on the path.
 * @param {string[]} args
 */
export function npm(args) {
  const path = process.env['npm_execpath'];
  if (path?.endsWith('.js')) return { command: process.execPath, args: [path, ...args] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}
