// A workspace in a temporary folder with our rules, our projects and their tags, and files that break them.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, string>} Files path -> text */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const RULES = [
  ...['eslint.config.mjs', '.dependency-cruiser.cjs', 'nx.json', 'package.json'],
  ...['package-lock.json', 'tsconfig.base.json', 'tools/architecture/dependency-rule.mjs'],
  ...['tools/test/programs.cjs', 'tools/test/programs-fingerprint.cjs'],
];

/** @param {Files} files */
export function plant(files) {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kravsmed-planted-')));
  for (const path of [...RULES, ...projectFiles()]) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    cpSync(join(root, path), join(home, path));
  }
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  // Every library needs a public face to be imported by.
  const faces = Object.fromEntries(
    libraries().map((path) => [`${path}/src/index.ts`, 'export const face = 1;\n']),
  );
  for (const [path, text] of Object.entries({ ...faces, ...files })) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return { home, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** @returns {string[]} */
function libraries() {
  const direct = ['domain', 'criteria-data', 'contract', 'ui'].map((name) => `libs/${name}`);
  const nested = ['libs/documents', 'libs/interop'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
  );
  return [...direct, ...nested].filter((path) => existsSync(join(root, path, 'project.json')));
}

/** @returns {string[]} the real projects' names, tags and compiler settings */
function projectFiles() {
  return [...libraries(), 'apps/api', 'apps/web']
    .flatMap((path) => [`${path}/project.json`, `${path}/tsconfig.json`])
    .filter((path) => existsSync(join(root, path)));
}

/**
 * @param {string} home
 * @param {string[]} args
 */
function node(home, args) {
  const env = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_WORKSPACE_ROOT_PATH: home,
    NODE_OPTIONS: '',
  };
  return spawnSync(process.execPath, args, {
    cwd: home,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
}

/**
 * @param {string} home
 * @param {Files} files the planted ones
 * @returns {Record<string, string[]>} path -> names of the rules it breaks
 */
export function lint(home, files) {
  // Without the project graph Nx's rule says nothing and passes; `nx lint` makes it, bare ESLint does not.
  const graph = node(home, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects']);
  if (graph.status !== 0) throw new Error(graph.stderr + graph.stdout);
  const eslint = 'node_modules/eslint/bin/eslint.js';
  const run = node(home, [eslint, '--format', 'json', ...Object.keys(files)]);
  if (run.status === 2 || run.stdout === '') throw new Error(run.stderr);
  /** @type {{ filePath: string, messages: { ruleId: string | null, message: string }[] }[]} */
  const reports = JSON.parse(run.stdout);
  return Object.fromEntries(
    reports.map(({ filePath, messages }) => [
      filePath.slice(home.length + 1),
      messages.map(({ ruleId, message }) => ruleId ?? message),
    ]),
  );
}

/**
 * @param {string} home
 * @returns {Record<string, string[]>} path -> names of the rules it breaks
 */
export function cruise(home) {
  const run = node(home, [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'],
  ]);
  /** @type {{ summary: { violations: { from: string, rule: { name: string } }[] } }} */
  const { summary } = JSON.parse(run.stdout);
  /** @type {Record<string, string[]>} */
  const broken = {};
  for (const { from, rule } of summary.violations) (broken[from] ??= []).push(rule.name);
  return broken;
}
