import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '@kravsmed/domain';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describeWithProgram, findProgram } from '../../../../tools/test/programs.cjs';
import { libraryOf, partsOf } from './library-parts';
import { readLibrary } from './reading/read-library';
import { randomLibrary } from './testing/random-library';
import { shippedLibrary } from './testing/shipped-parts';
import { writeLibraryXlsx } from './xlsx/write-xlsx';

let folder: string;
let shipped: Library;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kravsmed-exchange-'));
  shipped = await shippedLibrary();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the workbook', () => {
  it('begins with how to, keeps headings in view, has drop-downs for closed sets and days as days', async () => {
    const workbook = await readXlsx(await writeLibraryXlsx(shipped, 'sv'), { readStyles: true });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Läs mig', 'Kriterier', 'Versioner', 'Texter', 'Värden', 'Val', 'Samband', 'Rättslig grund', 'Källor',
      'Goda exempel', 'Andra nummer', 'Frågor', 'Produktgrupper', 'Mål', 'Paket', 'Paketens versioner',
      'Paketens innehåll',
    ]); // prettier-ignore
    const versions = workbook.sheets.find(({ name }) => name === 'Versioner');
    expect(versions?.freezePane?.rows).toBe(1);
    const levels = versions?.dataValidations?.find(({ values }) => values?.includes('spjutspets'));
    expect(levels).toMatchObject({ type: 'list', values: ['bas', 'avancerad', 'spjutspets'] });
    const heading = versions?.rows[0] ?? [];
    const approved = heading.indexOf('Beslutad den');
    expect(versions?.rows[1]?.[approved]).toBeInstanceOf(Date);
    expect(versions?.columns?.every(({ width }) => (width ?? 0) >= 9)).toBe(true);
  });
});

describeWithProgram('ooxml-validator', 'the Open XML validator', () => {
  it('finds nothing in the whole library', async () => {
    const file = join(folder, 'validated.xlsx');
    writeFileSync(file, await writeLibraryXlsx(shipped, 'sv'));
    const { stdout } = spawnSync(findProgram('ooxml-validator') ?? '', [file], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });
});

describeWithProgram('localc', 'LibreOffice Calc', () => {
  const savedAgain = (name: string, bytes: Uint8Array): Uint8Array => {
    const file = join(folder, `${name}.xlsx`);
    const out = join(folder, 'again');
    writeFileSync(file, bytes);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        out,
        file,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(out, `${name}.xlsx`));
  };

  it.each(['sv', 'en'] as const)(
    'saves the shipped library again without a word lost (%s)',
    async (language) => {
      const again = savedAgain(`shipped-${language}`, await writeLibraryXlsx(shipped, language));
      const { problems, parts } = await readLibrary(again);
      expect(problems).toEqual([]);
      expect(parts).toEqual(partsOf(shipped));
    },
    150_000,
  );

  it('saves what people may write again without a sign lost', async () => {
    // Numbers are rounded to fifteen digits by every spreadsheet program; texts are what is asked about.
    const libraries = fc.sample(randomLibrary, { numRuns: 12, seed: 7 });
    const criteria = libraries
      .flatMap(({ criteria: each }) => [...each.values()])
      .map((criterion, index) => ({
        ...criterion,
        id: `KS-${1000 + index}` as never,
        slug: `s-${index}`,
        versions: criterion.versions.map((version) => ({ ...version, parameters: [] })),
      }));
    const library = libraryOf({
      criteria,
      questions: [],
      productGroups: [],
      goals: [],
      packages: [],
    });
    const again = savedAgain('random', await writeLibraryXlsx(library, 'sv'));
    const { problems, parts } = await readLibrary(again);
    expect(problems).toEqual([]);
    expect(parts.criteria).toEqual(criteria);
  }, 150_000);
});
