import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiSettings, secretKey } from './api-settings.mjs';

const at = { host: '127.0.0.1', port: 3000, address: 'http://localhost:3000' };
const url = 'postgresql://localhost/kravsmed';

/** @type {string} */
let dataDir;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kravsmed-settings-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('apiSettings', () => {
  it('makes a key once and brings demo accounts, with the database that we bring', () => {
    const options = { env: {}, dataDir, at, database: { url, embedded: true } };
    const settings = apiSettings(options);
    expect(settings).toMatchObject({ KRAVSMED_DEMO: 'on', KRAVSMED_EMBEDDED: 'on', PORT: '3000' });
    expect(Buffer.from(settings['KRAVSMED_SECRET_KEY'] ?? '', 'base64')).toHaveLength(32);
    expect(statSync(join(dataDir, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(apiSettings(options)).toEqual(settings);
  });

  it('makes neither for a database of one’s own, whatever is claimed', () => {
    const env = { KRAVSMED_EMBEDDED: 'on' };
    const settings = apiSettings({ env, dataDir, at, database: { url, embedded: false } });
    expect(settings).not.toHaveProperty('KRAVSMED_DEMO');
    expect(settings).toHaveProperty('KRAVSMED_EMBEDDED', 'off');
    expect(settings).not.toHaveProperty('KRAVSMED_SECRET_KEY');
  });

  it('takes what is given', () => {
    const env = { KRAVSMED_DEMO: 'off', KRAVSMED_SECRET_KEY: 'given' };
    expect(apiSettings({ env, dataDir, at, database: { url, embedded: true } })).toMatchObject(env);
  });
});

describe('secretKey', () => {
  it('never replaces a key that is not whole', () => {
    const file = join(dataDir, 'secret-key');
    writeFileSync(file, 'half');
    expect(() => secretKey(dataDir)).toThrow('32 bytes');
    expect(readFileSync(file, 'utf8')).toBe('half');
  });
});
