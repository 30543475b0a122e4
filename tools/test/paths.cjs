// The import paths of tsconfig.base.json, in Jest's form: one list of libraries, kept in one place.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const root = resolve(__dirname, '../..');

function pathsToModuleNameMapper() {
  const { paths } = JSON.parse(
    readFileSync(resolve(root, 'tsconfig.base.json'), 'utf8'),
  ).compilerOptions;
  return Object.fromEntries(
    Object.entries(paths).map(([name, [target]]) => [`^${name}$`, resolve(root, target)]),
  );
}

module.exports = { pathsToModuleNameMapper };
