import { strToU8, zipSync, type Zippable } from 'fflate';
import { EXCHANGE_LIMITS } from './exchange-limits';
import { libraryOf } from './library-parts';
import { readLibrary } from './reading/read-library';
import { onlyCriteria } from './testing/only-criteria';
import { writeLibraryXlsx } from './xlsx/write-xlsx';
import { unzipSync } from 'fflate';

const words = async (bytes: Uint8Array, limits = EXCHANGE_LIMITS): Promise<string> => {
  const { problems, parts } = await readLibrary(bytes, limits);
  expect(Object.values(parts).flat()).toEqual([]);
  return problems.map(({ message }) => message.en).join('\n');
};

/** An empty workbook of ours with some parts in others' place. */
async function workbookWith(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const files = unzipSync(await writeLibraryXlsx(libraryOf(onlyCriteria()), 'sv'));
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files);
}

const sheetOf = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

describe('a hostile or broken file is refused in a sentence', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /nothing that can be brought in/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
      /nothing that can be brought in/,
    ],
    ['half a zip', strToU8('PK\u0003\u0004 and no more'), /cannot be opened as a zip/],
    ['half a JSON', strToU8('{"format": "kravsmed-library", "criteria": [}'), /not valid JSON/],
    ['deep JSON', strToU8('['.repeat(2_000_000)), /more parts than a library/],
    ['another JSON', strToU8('{"a": 1}'), /no Kravsmed library/],
    [
      'a later format',
      strToU8('{"format": "kravsmed-library", "formatVersion": 9}'),
      /another version/,
    ],
    [
      'an empty library',
      strToU8('{"format": "kravsmed-library", "formatVersion": 1}'),
      /no criteria/,
    ],
    ['a path out', zipSync({ '../../etc/cron.d/x.yaml': strToU8('a: 1') }), /points outside/],
    ['an absolute path', zipSync({ '/etc/x.yaml': strToU8('a: 1') }), /points outside/],
    ["Windows' path", zipSync({ 'C:\\x.yaml': strToU8('a: 1') }), /points outside/],
  ])('%s', async (_what, bytes, expected) => {
    expect(await words(bytes)).toMatch(expected);
  });

  it('a file that is too large, before anything is done with it', async () => {
    expect(await words(new Uint8Array(2_000), { ...EXCHANGE_LIMITS, fileBytes: 1_000 })).toMatch(
      /larger than/,
    );
  });

  it('a bomb, without unpacking it', async () => {
    const bomb = zipSync({ 'criteria/x.yaml': new Uint8Array(150_000_000) }, { level: 9 });
    const before = process.memoryUsage().arrayBuffers;
    expect(await words(bomb)).toMatch(/would grow unreasonably/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('a bomb that lies about its size', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) }, { level: 9 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = view.getUint32(bomb.length - 22 + 16, true);
    view.setUint32(directory + 24, 1_000, true);
    expect(await words(bomb)).toMatch(/is damaged/);
  });

  it('entries that share their bytes', async () => {
    const zip = zipSync({ 'a.yaml': new Uint8Array(100), 'b.yaml': new Uint8Array(100) });
    const view = new DataView(zip.buffer, zip.byteOffset);
    const first = view.getUint32(zip.length - 22 + 16, true);
    const second = first + 46 + 'a.yaml'.length;
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await words(zip)).toMatch(/is damaged/);
  });

  it('more entries than a library has', async () => {
    const files: Zippable = {};
    for (let n = 0; n < 60; n += 1) files[`criteria/${n}.yaml`] = new Uint8Array(1);
    expect(await words(zipSync(files), { ...EXCHANGE_LIMITS, zipEntries: 50 })).toMatch(
      /more than 50 files/,
    );
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'entities',
      {
        'xl/workbook.xml':
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>',
      },
      /XML declarations/,
    ],
    ['macros', { 'xl/vbaProject.bin': 'x' }, /macros/],
    [
      'links to other workbooks',
      { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
      /fetches/,
    ],
    [
      'a part from elsewhere',
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r" Type="http://x/worksheet" Target="http://evil.example/a" TargetMode="External"/></Relationships>',
      },
      /fetches/,
    ],
    [
      'XML that breaks off',
      { 'xl/workbook.xml': '<workbook><sheets><sheet' },
      /cannot be read|no criteria/,
    ],
    [
      'a cell in the last corner',
      {
        'xl/worksheets/sheet2.xml': sheetOf(
          '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      },
      /more than 200000 rows/,
    ],
    [
      'a cell far to the right',
      { 'xl/worksheets/sheet2.xml': sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>') },
      /beyond the hundredth/,
    ],
  ])('a workbook with %s', async (_what, parts, expected) => {
    expect(await words(await workbookWith(parts))).toMatch(expected);
  });

  it('a workbook with more cells than a library has, without building them', async () => {
    const rows = '<row><c t="b"><v>1</v></c><c t="b"><v>1</v></c></row>'.repeat(5_000);
    const file = await workbookWith({ 'xl/worksheets/sheet2.xml': sheetOf(rows) });
    expect(await words(file, { ...EXCHANGE_LIMITS, cells: 9_000 })).toMatch(/more than 9000 cells/);
  });

  it('a regular expression is never led astray by one long tag', async () => {
    const tag = `<c ${'r="A1" '.repeat(300_000)}`;
    // Led astray, it would take hours; the test's own limit is what would tell.
    const read = await readLibrary(await workbookWith({ 'xl/worksheets/sheet2.xml': tag }));
    expect(read.problems.length).toBeGreaterThan(0);
  });

  it('bytes at random, in whatever form, without throwing', async () => {
    const sound = await writeLibraryXlsx(libraryOf(onlyCriteria()), 'sv');
    for (let round = 0; round < 40; round += 1) {
      const spoiled = Uint8Array.from(sound);
      for (let n = 0; n < 20; n += 1)
        spoiled[(round * 7919 + n * 104_729) % spoiled.length] = (round * 31 + n) % 256;
      expect((await readLibrary(spoiled)).problems.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, string]>([
    ['objects', '{}'],
    ['lists', '[]'],
  ])('JSON of more %s than a library has, before anything is made of them', async (_what, one) => {
    const many = `${one},`.repeat(1_100_000) + one;
    expect(
      await words(strToU8(`{"format":"kravsmed-library","formatVersion":1,"criteria":[${many}]}`)),
    ).toMatch(/more parts/);
  });

  it('tells so many faults and counts the rest', async () => {
    const many = '{},'.repeat(90_000) + '{}';
    const { problems, untold } = await readLibrary(
      strToU8(`{"format":"kravsmed-library","formatVersion":1,"criteria":[${many}]}`),
    );
    expect(problems).toHaveLength(EXCHANGE_LIMITS.problems);
    expect(untold).toBeGreaterThan(80_000);
  });

  it('a YAML file that is too large', async () => {
    const text = '- a\n'.repeat(700_000);
    expect(await words(zipSync({ 'goals.yaml': strToU8(text) }, { level: 0 }))).toMatch(
      /larger than two/,
    );
  });

  it('aliases of YAML that grow', async () => {
    const rows = ['a0: &a0 [x, x]'];
    for (let n = 1; n < 30; n += 1) rows.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
    expect(await words(zipSync({ 'goals.yaml': strToU8(rows.join('\n')) }))).toMatch(/alias/);
  });
});
