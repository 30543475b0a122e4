import { readAuditReport } from './audit-report.mjs';
import { lockfileFaults } from './lockfile-rules.mjs';

const HASH = `sha512-${'a'.repeat(86)}==`;
const GOOD = { version: '1.0.0', integrity: HASH, license: 'MIT' };

/** @param {import('./lockfile-rules.mjs').Locked} locked @param {Record<string, boolean>} scripts */
const faultsOf = (locked, scripts = {}) =>
  lockfileFaults(
    { lockfileVersion: 3, packages: { '': {}, 'node_modules/@a/b': { ...GOOD, ...locked } } },
    scripts,
  );

describe('lockfileFaults', () => {
  it.each([
    {},
    { resolved: 'https://registry.npmjs.org/@a/b/-/b-1.0.0.tgz' },
    { license: '(MIT OR GPL-3.0-only)' },
    { license: 'MIT AND OFL-1.1' },
    { license: 'GPL-3.0-only', dev: true },
    { link: true, integrity: undefined, license: undefined },
  ])('finds nothing wrong with %j', (locked) => {
    expect(faultsOf(locked)).toEqual([]);
  });

  it.each([
    [{ integrity: undefined }, 'no SHA-512'],
    [{ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'no SHA-512'],
    [{ resolved: 'https://evil.example/b.tgz' }, 'comes from https://evil.example/b.tgz'],
    [{ resolved: 'https://registry.npmjs.org.evil.example/b.tgz' }, 'comes from'],
    [{ resolved: 'git+ssh://git@github.com/a/b.git#abc' }, 'comes from'],
    [{ hasInstallScript: true }, 'runs a script'],
    [{ license: 'AGPL-3.0-only' }, 'is shipped under AGPL-3.0-only'],
    [{ license: 'MIT AND GPL-3.0-only' }, 'is shipped under'],
    [{ license: undefined }, 'a licence it does not name'],
  ])('finds %j', (locked, fault) => {
    expect(faultsOf(locked)).toEqual([expect.stringContaining(fault)]);
  });

  it('takes a script that somebody decided on, either way', () => {
    expect(faultsOf({ hasInstallScript: true }, { '@a/b': true })).toEqual([]);
    expect(faultsOf({ hasInstallScript: true }, { '@a/b': false })).toEqual([]);
  });

  it('knows one form of lockfile', () => {
    expect(lockfileFaults({ lockfileVersion: 2, packages: {} }, {})).toHaveLength(1);
  });
});

describe('readAuditReport', () => {
  const counts = (/** @type {object} */ some) => ({
    metadata: { vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, ...some } },
  });

  it('is clean when there is nothing grave', () => {
    expect(readAuditReport(JSON.stringify(counts({ moderate: 3 })))).toEqual({ kind: 'clean' });
  });

  it('names what is grave', () => {
    const report = {
      ...counts({ high: 1, moderate: 1 }),
      vulnerabilities: {
        a: { name: 'a', severity: 'high', range: '<2', via: [{ title: 'Opens the door' }, 'b'] },
        c: { name: 'c', severity: 'moderate', range: '*', via: [] },
      },
    };
    expect(readAuditReport(JSON.stringify(report))).toEqual({
      kind: 'found',
      lines: ['a <2 (high): Opens the door'],
    });
    expect(readAuditReport(JSON.stringify(counts({ critical: 1 })))).toMatchObject({
      kind: 'found',
    });
  });

  it.each([
    ['', 'npm gave no report'],
    ['<html>', 'npm gave no report'],
    ['{}', 'the registry gave no report'],
    [
      '{"message":"405 Method Not Allowed - POST","statusCode":405}',
      '405 Method Not Allowed - POST',
    ],
    ['{"error":{"code":"ENOTFOUND","summary":"no such host"}}', 'no such host'],
  ])('says of %j that nobody was asked', (text, why) => {
    expect(readAuditReport(text)).toEqual({ kind: 'not-run', why });
  });
});
