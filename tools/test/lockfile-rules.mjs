// What the lockfile must hold, told without a network: where packages come from, that their bytes are known, what
// may run at installation, and under which licences we ship them.

/** @typedef {{ version?: string, resolved?: string, integrity?: string, license?: string, dev?: boolean, devOptional?: boolean, link?: boolean, hasInstallScript?: boolean }} Locked */
/** @typedef {{ lockfileVersion: number, packages: Record<string, Locked> }} Lockfile */

const REGISTRY = 'https://registry.npmjs.org/';
const HASH = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** Licences that may be shipped with ours (EUPL-1.2): permissive ones, and fonts. */
const ALLOWED = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'EUPL-1.2',
]);

/** Packages whose package.json names no licence; what their LICENSE file says. @type {Record<string, string>} */
const READ_BY_HAND = { 'png-js': 'MIT' };

/**
 * @param {Lockfile} lockfile
 * @param {Record<string, boolean>} allowScripts package.json's list of who may run a script at installation, or not
 * @returns {string[]} a line for each fault
 */
export function lockfileFaults({ lockfileVersion, packages }, allowScripts) {
  const faults = lockfileVersion === 3 ? [] : [`lockfileVersion is ${lockfileVersion}, not 3`];
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '' || locked.link === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const at = `${path} ${locked.version ?? ''}`.trim();
    if (!HASH.test(locked.integrity ?? '')) faults.push(`${at}: no SHA-512 of its bytes`);
    if (locked.resolved !== undefined && !locked.resolved.startsWith(REGISTRY)) {
      faults.push(`${at}: comes from ${locked.resolved}, not from ${REGISTRY}`);
    }
    if (locked.hasInstallScript === true && !(name in allowScripts)) {
      faults.push(`${at}: runs a script at installation; say in allowScripts whether it may`);
    }
    const licence = locked.license ?? READ_BY_HAND[name];
    if (locked.dev !== true && !isAllowed(licence)) {
      faults.push(`${at}: is shipped under ${licence ?? 'a licence it does not name'}`);
    }
  }
  return faults;
}

/** @param {string | undefined} licence an SPDX expression of names, AND and OR */
function isAllowed(licence) {
  if (licence === undefined) return false;
  const choices = licence.replace(/[()]/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((name) => ALLOWED.has(name)));
}
