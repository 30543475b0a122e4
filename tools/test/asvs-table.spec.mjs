import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable, tableFaults } from './asvs-table.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const text = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8');

/** How many requirements ASVS 5.0.0 has in each chapter at level 1 and 2. */
const REQUIREMENTS = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];

describe('the table of ASVS 5.0', () => {
  it('names only what is there, and counts itself right', () => {
    expect(tableFaults(text, root)).toEqual([]);
  });

  it('has a row for every requirement of level 1 and 2', () => {
    const rows = readTable(text);
    const counts = REQUIREMENTS.map(
      (_, index) => rows.filter(({ number }) => number.startsWith(`${index + 1}.`)).length,
    );
    expect(counts).toEqual(REQUIREMENTS);
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
  });

  it('would not pass with a row that claims too much', () => {
    const claims = [
      '| level | met | not met |',
      '| 1 | 2 | 0 |',
      '| 1.1.1 | 1 | words | met | `apps/nowhere.ts` |',
      '| 1.1.2 | 1 | words | met | we are careful |',
      '| 1.1.2 | 1 | words | done | `package.json` |',
    ].join('\n');
    expect(tableFaults(claims, root)).toEqual([
      '1.1.1: apps/nowhere.ts is not there',
      '1.1.2: is met by no file',
      '1.1.2: stands there twice',
      '1.1.2: "done" is no standing',
      'level 2: the top says NaN met, the rows 0',
      'level 2: the top says NaN not met, the rows 0',
    ]);
  });
});
