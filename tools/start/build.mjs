// Builds web and API when their sources changed. A stamp over names, sizes and times of the sources tells
// in milliseconds that nothing did; otherwise Nx builds what is stale and takes the rest from its cache.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { explain } from './explain.mjs';

const SOURCES = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'nx.json'];
const NOT_BUILT = /(^|\/)(node_modules|dist|web-e2e|testing)$|\.spec\.tsx?$/;
const RESULTS = ['dist/apps/api/main.cjs', 'dist/apps/web/index.html'];

/** @param {string} root @returns {string} */
export function sourcesStamp(root) {
  const hash = createHash('sha256').update(process.version);
  /** @param {string} path */
  const visit = (path) => {
    if (NOT_BUILT.test(path)) return;
    const stat = statSync(join(root, path));
    if (!stat.isDirectory()) {
      hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
  };
  for (const source of SOURCES.filter((path) => existsSync(join(root, path)))) visit(source);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {(line: string) => void} log
 */
export async function buildWhatIsStale(root, log) {
  const stampFile = join(root, 'dist/.sources-stamp');
  const stamp = sourcesStamp(root);
  const whole = RESULTS.every((path) => existsSync(join(root, path)));
  if (whole && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  log('Building.');
  rmSync(stampFile, { force: true });
  const code = await nx(root, ['run-many', '-t', 'build', '--outputStyle=stream']);
  if (code !== 0) {
    throw explain('The build failed; the reason stands above.', 'After mending it, start again.');
  }
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export function nx(root, args) {
  const child = spawn(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_INTERACTIVE: 'false' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
