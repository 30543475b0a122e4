// Our TypeScript, bundled on the fly by Vite: a benchmark needs no build before it.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * @param {string} entry path from the root
 * @returns {Promise<any>} its exports; their types are in the source
 */
export async function loadSource(entry) {
  /** @type {{ compilerOptions: { paths: Record<string, [string]> } }} */
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  // Below node_modules, so that the bundle finds the packages it leaves outside.
  const outDir = join(root, 'node_modules/.cache/kravsmed-bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: {
      alias: Object.entries(compilerOptions.paths).map(([name, [target]]) => ({
        find: new RegExp(`^${name}$`),
        replacement: resolve(root, target),
      })),
    },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: { entry: join(root, entry) },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  });
  return createRequire(import.meta.url)(join(outDir, 'entry.cjs'));
}
