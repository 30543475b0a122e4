// An agency moves in with its own criteria: each form written, and read as an import reads it, in a process
// of its own that tells its peak of memory. Beside it LibreOffice, which reads the same workbook.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { loadSource, root } from '../load-source.mjs';
import { medianOf } from '../measure.mjs';

/** @type {{ findProgram: (name: string) => string | undefined }} */
const { findProgram } = createRequire(import.meta.url)('../../test/programs.cjs');

const CRITERIA = [500, 5000];
const BUNDLE = join(root, 'node_modules/.cache/kravsmed-bench/entry.cjs');

/** @param {{ rounds: number }} options */
export async function benchExchange({ rounds }) {
  const ours = await loadSource('tools/bench/exchange/agency-library.ts');
  const folder = mkdtempSync(join(tmpdir(), 'kravsmed-bench-'));
  console.log(
    '  form criteria     write      bytes      read     check   compare  peak memory   LibreOffice reads   ours/theirs',
  );
  try {
    for (const size of CRITERIA) {
      const library = await ours.agencyLibrary(size);
      for (const form of /** @type {const} */ (['xlsx', 'csv', 'json', 'zip'])) {
        const few = size > 1000 ? 1 : rounds;
        const write = await medianOf(few, () => Promise.resolve(ours.writers[form](library)));
        const bytes = await ours.writers[form](library);
        const file = join(folder, `${size}.${form}`);
        writeFileSync(file, bytes);
        const moved = moveIn(file);
        const line =
          `  ${form.padEnd(5)}${String(size).padStart(8)}${ms(write)}${String(bytes.length).padStart(11)}` +
          `${ms(moved.read)}${ms(moved.check)}${ms(moved.compare)}${`${moved.peak.toFixed(0)} MB`.padStart(13)}`;
        const theirs = form === 'xlsx' ? libreOffice(file, folder) : undefined;
        console.log(
          theirs === undefined
            ? line
            : `${line}${ms(theirs).padStart(20)}${(moved.read / theirs).toFixed(2).padStart(14)}`,
        );
      }
    }
    if (!findProgram('localc'))
      console.log('  LibreOffice Calc is missing: sudo apt-get install -y libreoffice-calc');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file @returns {Record<'added' | 'problems' | 'read' | 'check' | 'compare' | 'peak', number>} */
function moveIn(file) {
  const script = `require(${JSON.stringify(BUNDLE)}).moveIn(${JSON.stringify(file)}).then((moved) => console.log(JSON.stringify(moved)))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    cwd: root,
  });
  if (stdout === '') throw new Error(stderr);
  const moved = JSON.parse(stdout);
  if (moved.problems > 0) throw new Error(`${moved.problems} problems in ${file}`);
  return moved;
}

/** The time in which LibreOffice opens the workbook and writes its first sheet. @param {string} file @param {string} folder */
function libreOffice(file, folder) {
  if (!findProgram('localc')) return undefined;
  const begun = performance.now();
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'csv',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  );
  return performance.now() - begun;
}

/** @param {number} time */
const ms = (time) => `${time.toFixed(0)} ms`.padStart(10);
