// Each rule between projects and each rule of style has a planted violation: the rule must bite, and what
// is allowed must pass. The tags are those of the real projects.
import { lint, plant } from './planted-workspace.mjs';

const BOUNDARY = '@nx/enforce-module-boundaries';
const use = (/** @type {string} */ from) =>
  `import * as other from '${from}';\nexport const used = other;\n`;
const lines = (/** @type {number} */ count) =>
  Array.from({ length: count }, (_, n) => `export const n${n} = ${n};`).join('\n') + '\n';

/** @type {[string, string, string, string][]} what, where, text, rule */
const FORBIDDEN = [
  ['a package in the domain', 'libs/domain/src/a.ts', use('yaml'), BOUNDARY],
  ['words in the domain', 'libs/domain/src/b.ts', use('@kravsmed/clauses'), BOUNDARY],
  [
    'the library files in the domain',
    'libs/domain/src/c.ts',
    use('@kravsmed/criteria-data'),
    BOUNDARY,
  ],
  ['a renderer in the clauses', 'libs/documents/clauses/src/a.ts', use('@kravsmed/docx'), BOUNDARY],
  ['the domain in a renderer', 'libs/documents/docx/src/a.ts', use('@kravsmed/domain'), BOUNDARY],
  ['a renderer in a renderer', 'libs/documents/pdf/src/a.ts', use('@kravsmed/docx'), BOUNDARY],
  [
    'another renderer in the buyer’s template',
    'libs/documents/template/src/a.ts',
    use('@kravsmed/pdf'),
    BOUNDARY,
  ],
  ['Nest in a renderer', 'libs/documents/pdf/src/b.ts', use('@nestjs/common'), BOUNDARY],
  ['React in a renderer', 'libs/documents/html/src/a.ts', use('react'), BOUNDARY],
  ['words in the library files', 'libs/criteria-data/src/a.ts', use('@kravsmed/clauses'), BOUNDARY],
  [
    'the library files in CPV',
    'libs/interop/cpv/src/b.ts',
    use('@kravsmed/criteria-data'),
    BOUNDARY,
  ],
  [
    'the library in other forms in its own files',
    'libs/criteria-data/src/b.ts',
    use('@kravsmed/library-exchange'),
    BOUNDARY,
  ],
  [
    'the library in other forms in the web',
    'apps/web/src/h.ts',
    use('@kravsmed/library-exchange'),
    BOUNDARY,
  ],
  ['TypeORM in CPV', 'libs/interop/cpv/src/a.ts', use('typeorm'), BOUNDARY],
  ['the domain in shared components', 'libs/ui/src/a.ts', use('@kravsmed/domain'), BOUNDARY],
  ['a renderer in the contract', 'libs/contract/src/a.ts', use('@kravsmed/pdf'), BOUNDARY],
  ['a renderer in the web', 'apps/web/src/a.ts', use('@kravsmed/docx'), BOUNDARY],
  ['TypeORM in the web', 'apps/web/src/b.ts', use('typeorm'), BOUNDARY],
  ['docx in the web', 'apps/web/src/c.ts', use('docx'), BOUNDARY],
  ['Nest in the web', 'apps/web/src/d.ts', use('@nestjs/common'), BOUNDARY],
  ['the API in the web', 'apps/web/src/e.ts', use('../../api/src/a'), BOUNDARY],
  [
    'any',
    'apps/api/src/b.ts',
    'export const x = (y: any) => String(y);\n',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'a promise nobody waits for',
    'apps/api/src/c.ts',
    'export const f = () => { Promise.resolve(1); };\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'a silenced compiler',
    'apps/api/src/d.ts',
    '// @ts-ignore\nexport const x = 1;\n',
    '@typescript-eslint/ban-ts-comment',
  ],
  [
    'six parameters',
    'libs/domain/src/d.ts',
    'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1) => [a, b, c, d, e, g];\n',
    'max-params',
  ],
  [
    'a barrel of stars',
    'libs/domain/src/e.ts',
    "export * from './index';\n",
    'no-restricted-syntax',
  ],
  [
    'a clock in the domain',
    'libs/domain/src/f.ts',
    'export const now = () => Date.now();\n',
    'no-restricted-syntax',
  ],
  [
    'today in the domain',
    'libs/domain/src/g.ts',
    'export const now = () => new Date();\n',
    'no-restricted-syntax',
  ],
  [
    'dice in the domain',
    'libs/domain/src/h.ts',
    'export const d = () => Math.random();\n',
    'no-restricted-syntax',
  ],
  ['more than 250 lines (warned)', 'libs/domain/src/i.ts', lines(260), 'max-lines'],
  ['more than 350 lines', 'libs/domain/src/j.ts', lines(360), 'cap/max-lines'],
  [
    'a picture without words',
    'apps/web/src/f.tsx',
    'export const Picture = () => <img src="a.png" />;\n',
    'jsx-a11y/alt-text',
  ],
  [
    'a hook behind a condition',
    'apps/web/src/g.tsx',
    "import { useState } from 'react';\nexport function A({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
    'react-hooks/rules-of-hooks',
  ],
];

/** @type {[string, string, string][]} */
const ALLOWED = [
  [
    'the library files in their other forms',
    'libs/interop/library-exchange/src/ok.ts',
    use('@kravsmed/criteria-data'),
  ],
  ['the domain in the clauses', 'libs/documents/clauses/src/ok.ts', use('@kravsmed/domain')],
  ['the clauses in a renderer', 'libs/documents/docx/src/ok.ts', use('@kravsmed/clauses')],
  ['fast-check in a spec of the domain', 'libs/domain/src/ok.spec.ts', use('fast-check')],
  ['the domain in the web', 'apps/web/src/ok.ts', use('@kravsmed/domain')],
  ['the contract in the web', 'apps/web/src/ok2.ts', use('@kravsmed/contract')],
  [
    'renderers and Nest in the API',
    'apps/api/src/ok.ts',
    `${use('@kravsmed/docx')}import '@nestjs/common';\n`,
  ],
];

/** @param {Record<string, string>} files */
function broken(files) {
  const planted = plant({ 'apps/api/src/a.ts': 'export const secret = 1;\n', ...files });
  try {
    return lint(planted.home, files);
  } finally {
    planted.remove();
  }
}

describe('a violation', () => {
  /** @type {Record<string, string[]>} */
  let found;
  beforeAll(() => {
    found = broken(Object.fromEntries(FORBIDDEN.map(([, path, text]) => [path, text])));
  }, 180_000);

  test.each(FORBIDDEN)('%s is refused (%s)', (_what, path, _text, rule) => {
    expect(found[path]).toContain(rule);
  });
});

// In a workspace of its own: planted violations make circles, which Nx refuses too.
describe('what the rule means to allow', () => {
  /** @type {Record<string, string[]>} */
  let found;
  beforeAll(() => {
    found = broken(Object.fromEntries(ALLOWED.map(([, path, text]) => [path, text])));
  }, 180_000);

  test.each(ALLOWED)('%s is allowed (%s)', (_what, path) => {
    expect(found[path]).toEqual([]);
  });
});
