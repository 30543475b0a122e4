// The rules that ESLint does not see: dependency-cruiser inside the projects, and names.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badNames } from './house-names.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** @returns {string[]} files under version control or about to be */
function ourFiles() {
  const listing = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const output = execFileSync('git', listing, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const { status } = spawnSync(
  process.execPath,
  [cruiser, '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'tools'],
  { cwd: root, stdio: 'inherit' },
);
const faults = badNames(ourFiles());
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('✔ names');
process.exitCode = status === 0 && faults.length === 0 ? 0 : 1;
