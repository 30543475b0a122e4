// Planted violations of each dependency-cruiser rule, and of the rules of names.
import { badNames } from './house-names.mjs';
import { cruise, plant } from './planted-workspace.mjs';

const use = (/** @type {string} */ from) => `import { x } from '${from}';\nexport const y = x;\n`;
const thing = 'export const x = 1;\n';

/** @type {[string, string, string][]} rule, where, text */
const FORBIDDEN = [
  [
    'no-circular',
    'libs/domain/src/kernel/a.ts',
    "import { b } from './b';\nexport const a = () => b;\n",
  ],
  [
    'rooms-do-not-reach-into-persistence',
    'apps/api/src/tenders/save/s.ts',
    use('../../library/persistence/c.row'),
  ],
  [
    'controllers-do-not-touch-persistence',
    'apps/api/src/library/get/g.controller.ts',
    use('../persistence/c.row'),
  ],
  [
    'controllers-do-not-touch-persistence',
    'apps/api/src/library/get/h.controller.ts',
    use('typeorm'),
  ],
  [
    'migrations-are-frozen',
    'apps/api/src/platform/database/migrations/1-first.ts',
    use('../../../library/persistence/c.row'),
  ],
  ['features-are-islands', 'apps/web/src/features/basket/b.ts', use('../export/e')],
  ['features-do-not-know-screens', 'apps/web/src/features/export/f.ts', use('../../app/screen')],
  [
    'domain-has-no-node',
    'libs/domain/src/kernel/f.ts',
    "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n",
  ],
  [
    'domain-kernel-knows-only-what-comes-before',
    'libs/domain/src/kernel/k.ts',
    use('../criteria/c'),
  ],
  [
    'domain-criteria-knows-only-what-comes-before',
    'libs/domain/src/criteria/t.ts',
    use('../tenders/t'),
  ],
  [
    'domain-tenders-knows-only-what-comes-before',
    'libs/domain/src/tenders/u.ts',
    use('../changes/c'),
  ],
  [
    'domain-changes-knows-only-what-comes-before',
    'libs/domain/src/changes/o.ts',
    use('../organisations/o'),
  ],
];

/** @type {[string, string][]} */
const ALLOWED = [
  ['apps/api/src/library/get/get.use-case.ts', use('../persistence/c.row')],
  ['apps/web/src/app/route.ts', use('../features/export/e')],
  ['libs/domain/src/tenders/ok.ts', use('../criteria/c')],
];

const THERE = {
  'libs/domain/src/kernel/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
  'apps/api/src/library/persistence/c.row.ts': thing,
  'apps/web/src/features/export/e.ts': thing,
  'apps/web/src/app/screen.ts': thing,
  'libs/domain/src/criteria/c.ts': thing,
  'libs/domain/src/tenders/t.ts': thing,
  'libs/domain/src/changes/c.ts': thing,
  'libs/domain/src/organisations/o.ts': thing,
};

/** @type {ReturnType<typeof plant>} */
let planted;
/** @type {Record<string, string[]>} */
let broken;

beforeAll(() => {
  const files = Object.fromEntries([
    ...FORBIDDEN.map(([, path, text]) => [path, text]),
    ...ALLOWED,
  ]);
  planted = plant({ ...files, ...THERE });
  broken = cruise(planted.home);
}, 120_000);
afterAll(() => planted.remove());

test.each(FORBIDDEN)('%s bites (%s)', (rule, path) => {
  expect(broken[path]).toContain(rule);
});

test.each(ALLOWED)('%s is allowed', (path) => {
  expect(broken[path]).toBeUndefined();
});

test.each(['libs/domain/src/utils/x.ts', 'apps/api/src/helpers.ts', 'apps/web/src/common/a.ts'])(
  'the name %s says nothing',
  (path) => expect(badNames([path])).toEqual([expect.stringContaining('says nothing')]),
);

test('a barrel that is no public face of a library is refused', () => {
  expect(badNames(['libs/domain/src/criteria/index.ts'])).toHaveLength(1);
  expect(badNames(['libs/domain/src/index.ts', 'libs/documents/docx/src/index.ts'])).toEqual([]);
});

test('files are in kebab-case', () => {
  expect(badNames(['libs/ui/src/ThemeProvider.tsx'])).toHaveLength(1);
  expect(badNames(['libs/ui/src/theme-provider.tsx', 'apps/api/src/a/b.api.spec.ts'])).toEqual([]);
});
