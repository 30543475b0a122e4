import type { Library } from '@kravsmed/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkIncoming } from './comparing/check-incoming';
import { writeLibraryCsv } from './csv/write-csv-zip';
import { libraryOf, type LibraryParts } from './library-parts';
import { readLibrary } from './reading/read-library';
import { editedWorkbook, put, type Rows } from './testing/edited-workbook';
import { agencyCriterion } from './testing/faulty-workbook';
import { onlyCriteria } from './testing/only-criteria';
import { idOf, shippedLibrary } from './testing/shipped-parts';
import { writeLibraryXlsx } from './xlsx/write-xlsx';

describe('what people and their programs do to a file', () => {
  let current: Library;
  let parts: LibraryParts;
  let own: Uint8Array;
  beforeAll(async () => {
    current = await shippedLibrary();
    const model = agencyCriterion(current.criteria.get(idOf('KS-1420'))!, 'KS-9001', 'egen-gris');
    const [version] = model.versions;
    const decided = {
      ...version!,
      decision: {
        status: 'consultation' as const,
        consultationEndsOn: '2027-03-31' as never,
      },
    };
    parts = {
      ...onlyCriteria({ ...model, versions: [decided] }),
      productGroups: [...current.productGroups.values()].slice(0, 3),
    };
    own = await writeLibraryXlsx(libraryOf(parts), 'sv');
  });

  const column = (rows: Rows, heading: string): number =>
    (rows[0] ?? []).findIndex((cell) => String(cell).startsWith(heading));

  it.each<[string, (sheets: Map<string, Rows>) => void]>([
    ['nothing', () => undefined],
    [
      'empty rows between and below',
      (sheets) => {
        for (const rows of sheets.values()) {
          rows.splice(1, 0, [], [null, '   ']);
          rows.push([], ['', null], []);
        }
      },
    ],
    ['empty rows above the heading', (sheets) => sheets.get('Versioner')?.unshift([], [null])],
    [
      'columns in another order',
      (sheets) => {
        for (const [name, rows] of sheets) {
          if (name !== 'Läs mig')
            sheets.set(
              name,
              rows.map((row) => [...row].reverse()),
            );
        }
      },
    ],
    [
      'optional columns and whole sheets left out',
      (sheets) => {
        const rows = sheets.get('Versioner') ?? [];
        const at = column(rows, 'Planeras');
        for (const row of rows) row.splice(at, 1);
        for (const name of ['Goda exempel', 'Val', 'Samband', 'Mål', 'Paket']) sheets.delete(name);
        sheets.delete('Läs mig');
      },
    ],
    [
      'headings without stars, in capitals, with spaces',
      (sheets) => {
        for (const rows of sheets.values()) {
          rows[0] = (rows[0] ?? []).map(
            (cell) => ` ${String(cell).replace(' *', '').toUpperCase()} `,
          );
        }
      },
    ],
    [
      'closed words in other cases, with spaces, in English and as codes',
      (sheets) => {
        put(sheets, ['Versioner', 'Nivå'], '  BAS ');
        put(sheets, ['Versioner', 'Användning'], 'Contract PERFORMANCE condition,');
        put(sheets, ['Kriterier', 'Område'], ' Environment');
        put(sheets, ['Versioner', 'Oförändrad innebörd'], false);
        put(sheets, ['Versioner', 'Längre än svensk lag'], 'Ja ');
      },
    ],
    [
      'numbers typed as text, text typed as numbers',
      (sheets) => {
        put(sheets, ['Kriterier', 'Kriterium'], ' ks 9001 ');
        put(sheets, ['Versioner', 'Version'], '1');
        put(sheets, ['Värden', 'Högst'], ' 35,0 ');
        put(sheets, ['Produktgrupper', 'CPV-koder'], '15000000-8, 3000000');
      },
    ],
    ['a day typed as text', (sheets) => put(sheets, ['Versioner', 'Remiss till'], ' 2027-03-31 ')],
    ['a day with strokes', (sheets) => put(sheets, ['Versioner', 'Remiss till'], '2027/3/31')],
    ['a day in one go', (sheets) => put(sheets, ['Versioner', 'Remiss till'], 20270331)],
    ["Excel's number of a day", (sheets) => put(sheets, ['Versioner', 'Remiss till'], 46477)],
    [
      'a day with its midnight',
      (sheets) => put(sheets, ['Versioner', 'Remiss till'], '2027-03-31T00:00:00.000Z'),
    ],
    [
      'spaces at the ends of texts',
      (sheets) =>
        put(
          sheets,
          ['Texter', 'Svenska'],
          `  ${parts.criteria[0]?.versions[0]?.texts.sv.title ?? ''}  `,
        ),
    ],
  ])('%s', async (_what, edit) => {
    const read = await readLibrary(await editedWorkbook(own, edit));
    expect(read.problems).toEqual([]);
    expect(read.parts).toEqual(parts);
    expect(checkIncoming(current, read)).toEqual([]);
  });

  it.each<[string, (sheets: Map<string, Rows>) => void, RegExp]>([
    [
      'a day of which nobody knows the month',
      (sheets) => put(sheets, ['Versioner', 'Remiss till'], '01/02/2027'),
      /ingen dag/,
    ],
    [
      'a sheet with another name',
      (sheets) => sheets.set('Versionr', [['a'], ['b']]),
      /känns inte igen/,
    ],
    [
      'a column with another name',
      (sheets) => sheets.get('Källor')?.[0]?.push('Anm.'),
      /"Anm\." känns inte igen/,
    ],
    ['a column twice', (sheets) => sheets.get('Källor')?.[0]?.push('titel'), /finns två gånger/],
    [
      'a needed column gone',
      (sheets) => sheets.get('Källor')?.forEach((row) => row.splice(3, 1)),
      /saknar "Titel"/,
    ],
    [
      'a formula that failed',
      (sheets) => put(sheets, ['Källor', 'Titel'], '#REFERENS!'),
      /formel som inte går att räkna ut/,
    ],
    [
      'a row twice',
      (sheets) => sheets.get('Kriterier')?.push([...(sheets.get('Kriterier')?.[1] ?? [])]),
      /står redan på en rad ovanför/,
    ],
    [
      'a cell of another kind of row',
      (sheets) => put(sheets, ['Versioner', 'Indragen från'], '2027-01-01'),
      /hör inte till radens slag/,
    ],
    [
      'an open quotation mark in a list',
      (sheets) => put(sheets, ['Produktgrupper', 'Vardagsord (svenska)'], '"mat; kött'),
      /citattecken har ingen motsvarighet/,
    ],
    [
      'an invisible sign',
      (sheets) => put(sheets, ['Källor', 'Titel'], 'a\u0007b'),
      /osynliga styrtecken/,
    ],
    [
      'a text without end',
      (sheets) => put(sheets, ['Källor', 'Titel'], 'x'.repeat(25_000)),
      /högst 20000/,
    ],
  ])('%s is told', async (_what, edit, expected) => {
    const { problems } = await readLibrary(await editedWorkbook(own, edit));
    expect(problems.map(({ message }) => message.sv).join('\n')).toMatch(expected);
  });

  it('CSV saved again by a program that parts by commas, in Windows letters', async () => {
    const files = unzipSync(writeLibraryCsv(libraryOf(parts), 'sv'));
    const again = Object.fromEntries(
      Object.entries(files).map(([name, bytes]) => {
        const text = strFromU8(bytes).replace('\ufeff', '');
        const latin = Uint8Array.from(
          [...text].map((sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f)),
        );
        return [`Min mapp/${name}`, latin];
      }),
    );
    const read = await readLibrary(zipSync({ ...again, '__MACOSX/._x.csv': strToU8('x') }));
    expect(read.problems).toEqual([]);
    expect(read.parts.criteria[0]?.slug).toBe('egen-gris');
    expect(read.parts.productGroups[1]?.name.sv).toBe('Kött');
  });

  it('no text in CSV begins as a formula does', () => {
    const files = unzipSync(writeLibraryCsv(libraryOf(parts), 'sv'));
    const bytes = files['texter.csv'] ?? new Uint8Array();
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const first = strFromU8(bytes);
    expect(first.startsWith('Kriterium *;Version *;Del *;Svenska;Engelska\r\n')).toBe(true);
    const fields = [...first.matchAll(/(?:^|;|\r\n)("?)(.)/g)].map(([, , sign]) => sign);
    expect(fields.filter((sign) => '=+-@'.includes(sign ?? ''))).toEqual([]);
  });
});
