// The step `audit`: the lockfile's own rules, which need no network, and npm's audit of what we ship, where the
// registry answers. Where it does not, that is said: nothing was looked up then, and nothing is claimed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../start/install.mjs';
import { readAuditReport } from './audit-report.mjs';
import { lockfileFaults } from './lockfile-rules.mjs';

const PATIENCE_MS = 90_000;

/**
 * @param {string} root
 * @param {(line: string) => void} log
 * @returns {{ passed: number, failed: number, skipped: number, note?: string }}
 */
export function audit(root, log) {
  const lock = checkLockfile(root, log);
  const registry = askRegistry(root, log);
  return {
    passed: Number(lock) + Number(registry.kind === 'clean'),
    failed: Number(!lock) + Number(registry.kind === 'found'),
    skipped: 0,
    ...(registry.kind === 'not-run' ? { note: 'known holes not looked up: no answer' } : {}),
  };
}

/** @param {string} root @param {(line: string) => void} log */
function checkLockfile(root, log) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const lockfile = read('package-lock.json');
  const faults = lockfileFaults(lockfile, read('package.json').allowScripts ?? {});
  for (const fault of faults) log(`✗ ${fault}`);
  if (faults.length > 0) return false;
  const count = Object.keys(lockfile.packages).length - 1;
  log(
    `✔ ${count} packages: bytes known, one registry, scripts named; licences of what we ship allowed`,
  );
  return true;
}

/** @param {string} root @param {(line: string) => void} log */
function askRegistry(root, log) {
  const { command, args } = npm(['audit', '--omit=dev', '--audit-level=high', '--json']);
  const { stdout } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const report = readAuditReport(stdout ?? '');
  if (report.kind === 'clean') log('✔ npm knows no grave hole in what we ship');
  if (report.kind === 'found') for (const line of report.lines) log(`✗ ${line}`);
  if (report.kind === 'not-run') {
    log(`! The audit could not run, so nothing is known of holes: ${report.why}`);
  }
  return report;
}
