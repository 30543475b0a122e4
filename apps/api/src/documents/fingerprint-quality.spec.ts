import { findShippedDataDirectory, loadShippedLibrary } from '@kravsmed/criteria-data';
import { parseRichText, plainText } from '@kravsmed/domain';
import { findClauses, type KnownWords } from '@kravsmed/inspect';

/** The words of a requirement, with one word in so many exchanged for another. */
function edited(requirement: string, everyNth: number): string {
  let at = 0;
  return requirement
    .replace(/\{\{\w+\}\}/g, '42')
    .replace(/\p{L}+/gu, (word) => (++at % everyNth === 0 ? 'annat' : word));
}

async function known(): Promise<KnownWords[]> {
  const read = await loadShippedLibrary(findShippedDataDirectory(__dirname));
  if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
  const { criteria } = read.value.library;
  return [...criteria.values()].flatMap(({ id, versions }) =>
    versions.map(({ version, texts }) => ({
      criterion: id,
      version,
      requirement: plainText(parseRichText(texts.sv.requirement)),
    })),
  );
}

/** Half of the library's criteria stand in a document without controls; the other half must not be found in it. */
test.each([
  [Infinity, 0.95, 0.95],
  [20, 0.95, 0.95],
  [10, 0.95, 0.9],
])('by words alone, with one word in %s exchanged', async (everyNth, precision, recall) => {
  const library = await known();
  const latest = [...new Map(library.map((one) => [one.criterion, one])).values()];
  const present = latest.filter((_one, index) => index % 2 === 0);
  const paragraphs = present.flatMap(({ requirement }) =>
    edited(requirement, everyNth).split('\n'),
  );
  const found = findClauses([{ paragraphs }], undefined, library);
  const there = new Set(present.map(({ criterion }) => criterion));
  const right = found.filter(({ criterion }) => there.has(criterion)).length;
  expect(right / found.length).toBeGreaterThanOrEqual(precision);
  expect(right / there.size).toBeGreaterThanOrEqual(recall);
});
