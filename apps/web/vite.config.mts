import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const workspace = resolve(root, '../..');
const { compilerOptions } = JSON.parse(
  readFileSync(resolve(workspace, 'tsconfig.base.json'), 'utf8'),
) as { compilerOptions: { paths: Record<string, [string]> } };

export default defineConfig({
  root,
  plugins: [react()],
  resolve: {
    // The import paths of tsconfig.base.json: one list of libraries, kept in one place.
    alias: [
      {
        find: '@kravsmed/ui/theme.css',
        replacement: resolve(workspace, 'libs/ui/src/theme/theme.css'),
      },
      ...Object.entries(compilerOptions.paths).map(([find, [target]]) => ({
        find: new RegExp(`^${find}$`),
        replacement: resolve(workspace, target),
      })),
    ],
  },
  build: {
    outDir: resolve(workspace, 'dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing as data: addresses: the content security policy allows our own origin and no more.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WEB_PORT'] ?? 4200),
    strictPort: true,
    proxy: { '/api': process.env['KRAVSMED_API'] ?? 'http://127.0.0.1:3000' },
  },
});
