import type { Library } from '@kravsmed/domain';
import { loadShippedLibrary } from '@kravsmed/criteria-data';
import fc from 'fast-check';
import { writeLibraryCsv } from './csv/write-csv-zip';
import { writeLibraryJson } from './json/write-json';
import { libraryOf } from './library-parts';
import { readLibrary, type ExchangeFormat } from './reading/read-library';
import { randomLibrary } from './testing/random-library';
import { writeLibraryXlsx } from './xlsx/write-xlsx';
import { writeLibraryYaml } from './yaml/write-yaml';

type Write = (library: Library) => Promise<Uint8Array> | Uint8Array;

const FORMS: [string, ExchangeFormat, Write][] = [
  ['a zip of YAML', 'zip', writeLibraryYaml],
  ['JSON', 'json', (library) => writeLibraryJson(library, 'https://example.org/schema')],
  ['a Swedish workbook', 'xlsx', (library) => writeLibraryXlsx(library, 'sv')],
  ['an English workbook', 'xlsx', (library) => writeLibraryXlsx(library, 'en')],
  ['Swedish CSV', 'csv', (library) => writeLibraryCsv(library, 'sv')],
  ['English CSV', 'csv', (library) => writeLibraryCsv(library, 'en')],
];

/** Order is part of it: product groups stand as people gave them. Files of YAML stand by name. */
const comparable = (library: Library, form: ExchangeFormat) => ({
  criteria: [...library.criteria].sort(([a], [b]) => (form !== 'zip' ? 0 : a < b ? -1 : 1)),
  questions: [...library.questions],
  productGroups: [...library.productGroups],
  goals: [...library.goals],
  packages: [...library.packages],
});

async function expectTheSame(library: Library, form: ExchangeFormat, write: Write): Promise<void> {
  const { format, parts, problems } = await readLibrary(await write(library));
  expect(problems).toEqual([]);
  expect(format).toBe(form);
  expect(comparable(libraryOf(parts), form)).toEqual(comparable(library, form));
}

describe.each(FORMS)('through %s', (_name, form, write) => {
  it('any library comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(randomLibrary, (library) => expectTheSame(library, form, write)),
      { numRuns: 60 },
    );
  }, 120_000);

  it('the shipped library comes back as it was', async () => {
    const shipped = await loadShippedLibrary();
    if (!shipped.ok) throw new Error(JSON.stringify(shipped.error));
    await expectTheSame(shipped.value.library, form, write);
  }, 60_000);

  it('the same library gives the same bytes', async () => {
    const [library] = fc.sample(randomLibrary, 1) as [Library];
    const first = await write(library);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(Buffer.compare(Buffer.from(first), Buffer.from(await write(library)))).toBe(0);
  });
});
