// The programs that tests open our documents and pages with: taken from the system, or installed where we may.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** @type {{ findProgram: (name: string) => string | undefined }} */
const { findProgram } = require('./programs.cjs');

/** @type {Record<string, string>} program -> Debian package */
const NEEDED = {
  soffice: 'libreoffice-writer',
  localc: 'libreoffice-calc',
  pdfinfo: 'poppler-utils',
  chromium: 'chromium',
  xmllint: 'libxml2-utils',
};

/** @returns {string[]} the packages of programs that are not here */
function missingPackages() {
  return Object.entries(NEEDED)
    .filter(([program]) => findProgram(program) === undefined)
    .map(([, name]) => name);
}

/**
 * Installs what is missing by apt as root; for another user, at least a browser by Playwright. What stays
 * missing is named with the one command that brings it.
 * @param {string} root
 * @param {(line: string) => void} log
 */
export function getSystemPrograms(root, log) {
  if (missingPackages().length === 0) return;
  if (process.getuid?.() === 0 && findProgram('apt-get')) {
    log(`Installing ${missingPackages().join(', ')}.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
    const names = [...missingPackages(), 'fonts-dejavu-core'];
    const install = ['install', '-y', '-q', '--no-install-recommends', ...names];
    spawnSync('apt-get', install, { stdio: 'inherit', env });
  }
  if (!findProgram('chromium') && !playwrightChromium()) {
    log('Downloading a browser for the browser tests.');
    const cli = join(root, 'node_modules/playwright-core/cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: 'inherit',
      timeout: 300_000,
    });
  }
  const still = missingPackages().filter((name) => name !== 'chromium' || !playwrightChromium());
  if (still.length > 0) {
    log(
      `Tests that need these are skipped. To run them: sudo apt-get install -y ${still.join(' ')}`,
    );
  }
}

/** @returns {string | undefined} the browser that Playwright downloaded, if it did */
export function playwrightChromium() {
  const { existsSync } = require('node:fs');
  const path = require('playwright-core').chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @returns {string | undefined} */
export function chromiumPath() {
  return findProgram('chromium') ?? playwrightChromium();
}
