import { libraryOf, readLibrary } from '@kravsmed/library-exchange';
import { fixtureLibrary } from '../../testing/fixture-library';
import { openTestApi, type TestApi } from '../../testing/test-api';

describe('the whole library as a file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it.each([
    ['zip', 'application/zip', 'kravsmed-bibliotek-yaml.zip'],
    ['json', 'application/json', 'kravsmed-bibliotek.json'],
    [
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'kravsmed-bibliotek.xlsx',
    ],
    ['csv', 'application/zip', 'kravsmed-bibliotek-csv.zip'],
  ])('%s holds all there is, for everybody, and is not sent twice', async (format, type, name) => {
    const file = await api.ask(`library/export?format=${format}`);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toContain(type);
    expect(file.headers['content-disposition']).toContain(`filename="${name}"`);
    expect(file.headers['cache-control']).toMatch(/^public/);
    const { problems, parts } = await readLibrary(file.bytes);
    expect(problems).toEqual([]);
    const { criteria, packages, productGroups } = libraryOf(parts);
    const fixture = fixtureLibrary();
    expect([...criteria.values()]).toEqual(
      [...fixture.criteria.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect([packages, productGroups]).toEqual([fixture.packages, fixture.productGroups]);

    const etag = file.headers['etag'] ?? '';
    const again = await api.ask(`library/export?format=${format}`, {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('has its sheets in the language asked for', async () => {
    const { problems, parts } = await readLibrary(
      (await api.ask('library/export?format=xlsx&lang=en')).bytes,
    );
    expect([problems.length, parts.criteria.length > 0]).toEqual([0, true]);
    const english = await api.ask('library/export?format=csv&lang=en');
    expect(english.headers['content-disposition']).toContain('kravsmed-library-csv.zip');
  });

  it('says which forms there are', async () => {
    const { status, text } = await api.ask('library/export?format=docx');
    expect(status).toBe(400);
    expect(text).toContain('zip, json, xlsx, csv');
    expect((await api.ask('library/export')).status).toBe(400);
  });

  it('gives the schema of the JSON form', async () => {
    const { json } = await api.ask<{ title: string }>('library/export/schema');
    expect(json.title).toBe('Kravsmed library');
  });
});
