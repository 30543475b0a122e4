// What the code must look like, and who may import whom between projects. tools/architecture plants a
// violation of each rule and proves that it bites. Rules inside a project are in .dependency-cruiser.cjs.
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { dependencyRule } from './tools/architecture/dependency-rule.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx', '**/*.mts'];
const TYPED = [...TYPESCRIPT, 'tools/{start,test,architecture,bench,generators}/**/*.mjs'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.spec.mjs', 'apps/web-e2e/**/*.ts'];
const PLAIN = ['**/*.cjs', '*.mjs', 'tools/{content,openapi,oidc-provider}/**/*.mjs'];
const NODE_GLOBALS = [
  'require',
  'module',
  'process',
  'console',
  '__dirname',
  '__filename',
  'URL',
  'describe',
  'test',
];

const BARREL =
  'Name what you export: a barrel of stars hides what a library offers and breeds circles.';
const CLOCK = 'The domain has no clock and no dice: dates and ids come in as arguments.';

/** @param {...string} selectors */
const forbid = (message, ...selectors) => selectors.map((selector) => ({ selector, message }));

export default tseslint.config(
  {
    ignores: ['**/dist/**', '**/.nx/**', '**/.data/**', '**/*.gen.ts', 'tmp/**', '.cache/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: PLAIN,
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A Nest module is an empty class with a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      // A prop of a component library that goes out of use is worth a word, not a red build.
      '@typescript-eslint/no-deprecated': 'warn',
      // Warns of every spread string, for the sake of emoji families that no criterion holds.
      '@typescript-eslint/no-misused-spread': 'off',
    },
  },
  // Nest reads parameter types at run time: what looks like a type there is a value.
  {
    files: ['apps/api/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // A DTO or a row is a class for its decorators' sake and never has methods: a literal is one.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  // Plain JavaScript with JSDoc types: `unknown` of a parsed file is narrowed by a comment, not by code.
  {
    files: ['tools/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: TYPED,
    plugins: { cap: { rules: { 'max-lines': builtinRules.get('max-lines') } } },
    rules: {
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'cap/max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-restricted-syntax': ['error', ...forbid(BARREL, 'ExportAllDeclaration')],
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: SPECS,
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbid(BARREL, 'ExportAllDeclaration'),
        ...forbid(
          CLOCK,
          "NewExpression[callee.name='Date'][arguments.length=0]",
          "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          "CallExpression[callee.object.name='Math'][callee.property.name='random']",
        ),
      ],
    },
  },
  {
    files: SPECS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['apps/web/**/*.tsx', 'apps/web/**/*.ts', 'libs/ui/**/*.tsx', 'libs/ui/**/*.ts'],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // A box that scrolls must be reachable by keyboard; it is a named region then.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  ...dependencyRule(nx, { typescript: TYPESCRIPT, specs: SPECS }),
  prettier,
);
