import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partOf, type ClauseDocument } from '@kravsmed/clauses';
import { exampleDocument } from '@kravsmed/clauses/testing';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describeWithProgram, findProgram } from '../../../../tools/test/programs.cjs';
import { renderXlsx } from './render-xlsx';
import { documentOf, documentWith } from './testing/altered-selection';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kravsmed-xlsx-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function written(name: string, document: ClauseDocument): Promise<string> {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, await renderXlsx(document));
  return file;
}

describeWithProgram('ooxml-validator', 'the Open XML validator', () => {
  const verdict = (file: string): unknown => {
    const { stdout } = spawnSync(findProgram('ooxml-validator') ?? '', [file], {
      encoding: 'utf8',
    });
    return JSON.parse(stdout);
  };

  test.each<[string, () => ClauseDocument]>([
    ['Swedish', () => exampleDocument('sv')],
    ['English', () => exampleDocument('en')],
    ['nothing chosen', () => exampleDocument('sv', { sections: [] })],
    ['the annex alone', () => partOf(exampleDocument(), 'annex')],
    ['words like formulas', () => documentWith({ note: '=1+1' })],
    ['300 clauses', () => documentOf(300)],
  ])('finds nothing in %s', async (_what, document) => {
    expect(verdict(await written('validated', document()))).toMatchObject({
      ok: true,
      errors: [],
    });
  });

  test('would find a fault', async () => {
    const file = join(folder, 'broken.xlsx');
    const files = unzipSync(await renderXlsx(exampleDocument()));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    files['xl/worksheets/sheet1.xml'] = strToU8(
      sheet.replace('<sheetData>', '<sheetData><nonsense/>'),
    );
    writeFileSync(file, zipSync(files));
    expect(verdict(file)).toMatchObject({ ok: false });
  });
});

describeWithProgram('localc', 'LibreOffice Calc', () => {
  /** Every sheet as a file of its own, comma-separated, in UTF-8. */
  const EVERY_SHEET =
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

  const sheetOf = (file: string, sheet: string): string =>
    readFileSync(file.replace(/\.xlsx$/, `-${sheet}.csv`), 'utf8');

  const open = (file: string): void => {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        EVERY_SHEET,
        '--outdir',
        folder,
        file,
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
  };

  test('opens it and reads every sheet, å, ä and ö too', async () => {
    const file = await written('office', exampleDocument());
    open(file);
    const clauses = sheetOf(file, 'Kriterier');
    expect(clauses).toMatch(/^Nr,Del och avsnitt,Kriterium,Version,Rubrik,/);
    expect(clauses).toContain('Minst 60\u00a0procent av griskött, räknat i kilogram per avtalsår');
    expect(clauses).toContain('\n– har hela svansar vid slakt, och\n');
    expect(clauses).toMatch(/^4\.2\.2\.1\.1,"Tekniska specifikationer$/m);
    expect(sheetOf(file, 'Förteckning')).toContain('KS-1046,1,Spårbarhet i egen verksamhet');
    expect(sheetOf(file, 'Bara för köparen')).toContain('Bilaga: endast för köparen');
  }, 150_000);

  test('calculates nothing that a buyer typed', async () => {
    const file = await written('typed', documentWith({ note: '=1+1', requirement: '+40+2' }));
    open(file);
    const clauses = sheetOf(file, 'Kriterier');
    expect(clauses.match(/,=1\+1,/g)).toHaveLength(7);
    expect(clauses.match(/,\+40\+2,/g)).toHaveLength(7);
  }, 150_000);
});
