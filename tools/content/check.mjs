// `npm run content:check`: loads the shipped library, checks its content, prints file:line for each
// problem and one line of counts. Ends with 1 when there are problems.
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const language = process.argv.includes('--sv') ? 'sv' : 'en';
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

const { loadShippedLibrary, shippedDataDirectory, checkContent } = await importFromSource(
  'libs/criteria-data/src/index.ts',
);
const { swedishDay } = await importFromSource('libs/domain/src/index.ts');
const { cpvLabel } = await importFromSource('libs/interop/cpv/src/index.ts');
const knowsCpv = (code) => cpvLabel(code) !== undefined;

const dataDir = given === undefined ? shippedDataDirectory(root) : resolve(given);
const loaded = await loadShippedLibrary(dataDir);
const problems = loaded.ok
  ? checkContent(loaded.value, swedishDay(new Date()), knowsCpv)
  : loaded.error;

for (const { file, line, column, message } of problems) {
  console.log(
    `${relative(process.cwd(), join(dataDir, file))}:${line}:${column} ${message[language]}`,
  );
}
if (loaded.ok) printCounts(loaded.value.library);
console.log(problems.length === 0 ? 'No problems.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function printCounts({ criteria, productGroups, questions, packages }) {
  const all = [...criteria.values()];
  const versions = all.flatMap((criterion) => criterion.versions);
  console.log(
    [
      `${all.length} criteria`,
      `${versions.length} versions`,
      `${productGroups.size} product groups`,
      `${questions.size} questions`,
      `${packages.size} packages`,
    ].join(', '),
  );
}

/** Bundles one library of ours on the fly, so that the check needs no build before it. */
async function importFromSource(entry) {
  const { paths } = JSON.parse(
    readFileSync(join(root, 'tsconfig.base.json'), 'utf8'),
  ).compilerOptions;
  const alias = Object.entries(paths).map(([find, [target]]) => ({
    find,
    replacement: resolve(root, target),
  }));
  // Below the project, so that the bundle finds node_modules.
  const outDir = await mkdtemp(join(root, 'node_modules/.content-check-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias },
      build: {
        ssr: resolve(root, entry),
        outDir,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'bundle.mjs' } },
      },
    });
    return await import(pathToFileURL(join(outDir, 'bundle.mjs')));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
