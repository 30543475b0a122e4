// `npm run content:check`: loads the shipped library, checks its content, prints file:line for each
// fault and a summary. Ends with 1 when there are errors; warnings do not fail.
//   -- --sv         in Swedish
//   -- --all        what readers are told as well (criteria that repeat law)
//   -- <folder>     another library
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { summaryOf, wordsIn } from './summary.mjs';

const root = resolve(import.meta.dirname, '../..');
const language = process.argv.includes('--sv') ? 'sv' : 'en';
const verbose = process.argv.includes('--all');
const words = wordsIn(language);
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));

const { loadShippedLibrary, shippedDataDirectory, checkContent } = await importFromSource(
  'libs/criteria-data/src/index.ts',
);
const { swedishDay } = await importFromSource('libs/domain/src/index.ts');
const { cpvLabel } = await importFromSource('libs/interop/cpv/src/index.ts');
const knowsCpv = (code) => cpvLabel(code) !== undefined;

const dataDir = given === undefined ? shippedDataDirectory(root) : resolve(given);
const loaded = await loadShippedLibrary(dataDir);
// What does not load is an error, whatever a check would say.
const problems = loaded.ok
  ? checkContent(loaded.value, swedishDay(new Date()), knowsCpv)
  : loaded.error.map((problem) => ({ ...problem, severity: 'error', check: 'C-schema' }));

const shown = verbose ? problems : problems.filter(({ severity }) => severity !== 'information');
for (const { file, line, column, message, severity, check } of shown) {
  const place = relative(process.cwd(), join(dataDir, file));
  console.log(
    `${place}:${line}:${column} ${words.severity[severity]} ${check} ${message[language]}`,
  );
}
for (const line of summaryOf(loaded.ok ? loaded.value.library : undefined, problems, language)) {
  console.log(line);
}
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

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
