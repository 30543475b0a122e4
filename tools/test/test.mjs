// `npm test`: everything that must hold, in one run, on a fresh clone. Each step streams what it does; the
// last line counts tests and checks alike: "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nx } from '../start/build.mjs';
import { tell } from '../start/explain.mjs';
import { installPackages, requireNode } from '../start/install.mjs';
import { audit } from './audit.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */
/** @typedef {{ name: string, counts: Counts, seconds: number }} Outcome */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const results = join(root, 'dist/test-results');
const inCi = process.env['CI'] === 'true' || process.env['CI'] === '1';
const log = (/** @type {string} */ line) => console.log(line);

/** @param {number} code @returns {Counts} a check that holds or does not */
const check = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

/** @param {string[]} args @returns {Promise<number>} */
function node(...args) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** @param {string} path a program of a package, inside node_modules */
const bin = (path) => join(root, 'node_modules', path);

/** @param {string} target @returns {string[]} */
function projectsWith(target) {
  const args = [bin('nx/dist/bin/nx.js'), 'show', 'projects', '--withTarget', target, '--json'];
  const env = { ...process.env, NX_DAEMON: 'false' };
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  return JSON.parse(stdout);
}

/** @param {string} target @returns {Promise<Counts>} */
async function jestOf(target) {
  const projects = projectsWith(target);
  for (const name of projects) rmSync(join(results, `${name}.json`), { force: true });
  const code = await nx(root, ['run-many', '-t', target, '--outputStyle=stream']);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const name of projects) {
    const file = join(results, `${name}.json`);
    if (!existsSync(file)) {
      log(`The tests of ${name} ended without a count.`);
      sum.failed += 1;
      continue;
    }
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += counts.passed;
    sum.failed += counts.failed;
    sum.skipped += counts.skipped;
  }
  // Red without a failed test (a coverage floor, a crash at the end) is red.
  if (code !== 0 && sum.failed === 0) sum.failed = 1;
  if (projects.length === 0) sum.failed += 1;
  return sum;
}

/** @type {[string, () => Promise<Counts>][]} */
const STEPS = [
  ['format', async () => check(await node(bin('prettier/bin/prettier.cjs'), '--check', '.'))],
  ['lint', async () => check(await nx(root, ['run-many', '-t', 'lint']))],
  ['types', async () => check(await nx(root, ['run-many', '-t', 'typecheck']))],
  ['architecture', async () => check(await node('tools/architecture/check.mjs'))],
  ['audit', () => Promise.resolve(audit(root, log))],
  ['content', async () => check(await node('tools/content/check.mjs'))],
  ['build', async () => check(await nx(root, ['run-many', '-t', 'build']))],
  ['openapi', async () => check(await node('tools/openapi/generate.mjs', '--check'))],
  ['tests', () => jestOf('test')],
  ['browser', () => jestOf('e2e')],
];

/** @param {Outcome[]} outcomes */
function summarise(outcomes) {
  log('\nSummary');
  for (const { name, counts, seconds } of outcomes) {
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    log(
      `  ${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(14)}${String(seconds).padStart(5)} s   ` +
        `${counts.passed} passed, ${counts.failed} failed${skipped}` +
        (counts.note === undefined ? '' : ` (${counts.note})`),
    );
  }
  /** @param {'passed' | 'failed' | 'skipped'} key */
  const total = (key) => outcomes.reduce((sum, { counts }) => sum + counts[key], 0);
  const failed = total('failed') + (inCi ? total('skipped') : 0);
  const skipped = inCi ? 0 : total('skipped');
  if (inCi && total('skipped') > 0) log('  In CI a skipped test is a failed one.');
  log(`\n${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0;
}

async function main() {
  requireNode(root);
  installPackages(root, log);
  const { getSystemPrograms, chromiumPath } = await import('./system-programs.mjs');
  getSystemPrograms(root, log);
  const browser = chromiumPath();
  if (browser) process.env['KRAVSMED_CHROMIUM'] = browser;

  const only = process.argv.slice(2);
  const unknown = only.filter((name) => !STEPS.some(([step]) => step === name));
  if (unknown.length > 0) {
    throw new Error(
      `No step ${unknown.join(', ')}. Steps: ${STEPS.map(([name]) => name).join(' ')}`,
    );
  }
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [name, run] of STEPS) {
    if (only.length > 0 && !only.includes(name)) continue;
    log(`\n▶ ${name}`);
    const begun = Date.now();
    const counts = await run();
    outcomes.push({ name, counts, seconds: Math.round((Date.now() - begun) / 1000) });
  }
  process.exitCode = summarise(outcomes) ? 0 : 1;
}

main().catch((/** @type {unknown} */ error) => {
  console.error(`\n${tell(error)}`);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
