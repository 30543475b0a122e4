// Programs that are not ours and that read what we wrote: LibreOffice, poppler, Chromium.
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** The Debian package that brings a program. @type {Record<string, string>} */
const PACKAGES = {
  soffice: 'libreoffice-writer',
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  chromium: 'chromium',
  xmllint: 'libxml2-utils',
  pandoc: 'pandoc',
};

/**
 * The path of a program on this machine, or undefined.
 * @param {string} name
 * @returns {string | undefined}
 */
function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
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
  const advice = `${name} is missing; run: sudo apt-get install -y ${PACKAGES[name] ?? name}`;
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
