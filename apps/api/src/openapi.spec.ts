import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

/** The web is written against the committed contract: it must be the one that the routes give. */
describe('libs/contract', () => {
  it('is up to date with the routes (else: npm run openapi)', async () => {
    const generate = resolve(__dirname, '../../../tools/openapi/generate.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [generate, '--check']);
    expect(stdout).toContain('up to date');
  }, 60_000);
});
