import { createRequire } from 'node:module';
import { useCaseFiles } from './use-case.mjs';

/** @type {typeof import('typescript')} */
const ts = createRequire(import.meta.url)('typescript');

test('makes one file a role, named by the use case', () => {
  expect(Object.keys(useCaseFiles('copy-tender')).sort()).toEqual([
    'copy-tender.api.spec.ts',
    'copy-tender.controller.ts',
    'copy-tender.dto.ts',
    'copy-tender.use-case.ts',
  ]);
});

test.each(Object.entries(useCaseFiles('copy-tender')))('%s is TypeScript', (file, text) => {
  const { diagnostics } = ts.transpileModule(text, {
    reportDiagnostics: true,
    fileName: file,
    compilerOptions: { experimentalDecorators: true, target: ts.ScriptTarget.ES2022 },
  });
  expect(diagnostics).toEqual([]);
});

test('the new spec fails until somebody writes it', () => {
  expect(useCaseFiles('copy-tender')['copy-tender.api.spec.ts']).toContain('throw new Error');
});
