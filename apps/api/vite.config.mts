import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const { compilerOptions } = JSON.parse(
  readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8'),
) as {
  compilerOptions: { paths: Record<string, [string]> };
};

/**
 * One CommonJS file with our own libraries inside; everything from node_modules stays outside.
 * Mode `openapi` builds the entry that `tools/openapi` reads the contract from.
 */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  resolve: {
    alias: Object.entries(compilerOptions.paths).map(([name, [target]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(root, target),
    })),
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: resolve(root, 'dist/apps/api'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: resolve(import.meta.dirname, mode === 'openapi' ? 'src/openapi.ts' : 'src/main.ts'),
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
}));
