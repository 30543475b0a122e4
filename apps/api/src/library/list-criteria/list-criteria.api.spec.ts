import { fixtureCriteria, fixtureLibrary, id, toLoad } from '../../testing/fixture-library';
import { openTestApi, type TestApi } from '../../testing/test-api';
import type { CriteriaAnswer } from './list-criteria.use-case';

describe('GET /criteria', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const list = async (query: string): Promise<CriteriaAnswer> => {
    const { status, json } = await api.ask<CriteriaAnswer>(`criteria?${query}`);
    expect(status).toBe(200);
    return json;
  };
  const ids = (answer: CriteriaAnswer) => answer.items.map(({ id, version }) => `${id}:${version}`);

  it('gives what is in force today, with what comes next', async () => {
    const answer = await list('');
    expect(ids(answer)).toEqual(['KS-9001:2', 'KS-9002:1', 'KS-9003:1']);
    expect(answer).toMatchObject({ total: 3, nextCursor: null, asOf: '2026-11-24' });
    expect(answer.items[0]).toMatchObject({
      state: 'inForce',
      question: { slug: 'tails', name: { sv: 'Svansar' } },
      nextVersion: { version: 3, state: 'upcoming', effectiveFrom: '2027-03-01' },
    });
  });

  it('gives another day its own versions', async () => {
    expect(ids(await list('asOf=2022-06-01'))).toEqual(['KS-9001:1']);
    expect(ids(await list('asOf=2027-06-01'))).toContain('KS-9001:3');
    expect(ids(await list('asOf=1999-01-01'))).toEqual([]);
  });

  it('gives the states asked for', async () => {
    expect(ids(await list('state=upcoming,inConsultation'))).toEqual(['KS-9001:3', 'KS-9003:2']);
    expect(ids(await list('state=superseded'))).toEqual(['KS-9001:1']);
  });

  it.each([
    ['kyckling', 'an everyday word of the group', ['KS-9003:1']],
    ['KYCKLINGAR', 'an inflected word in capitals', ['KS-9003:1']],
    ['kycklingkött', 'a compound of a word we know', ['KS-9003:1']],
    ['fläsk', 'a word with ä', ['KS-9001:2', 'KS-9002:1']],
    ['kött', 'the end of a compound', ['KS-9001:2', 'KS-9002:1']],
    ['outdoors', 'an English word', ['KS-9002:1']],
    ['långsamväxnade', 'a word misspelt', ['KS-9003:1']],
    ['ks-9001', 'a number', ['KS-9001:2']],
    ['9001', 'a bare number', ['KS-9001:2']],
    ['ks9001:1', 'a version that another has followed', ['KS-9001:1']],
    ['KS-9003:2', 'a version in consultation', ['KS-9003:2']],
    ['KS-90', 'the beginning of a number', ['KS-9001:2', 'KS-9002:1', 'KS-9003:1']],
    ['KS-9999', 'a number that there is not', []],
    ['15113', 'the beginning of a CPV code', ['KS-9001:2', 'KS-9002:1']],
    ['flask', 'a word typed without dots', ['KS-9001:2', 'KS-9002:1']],
    ['djurskydd', 'the name of an area', ['KS-9001:2', 'KS-9002:1']],
    ['vilka krav kan jag ställa på fågel?', 'a question', ['KS-9003:1']],
    ['fågel med rasen', 'a question half answered', ['KS-9003:1']],
    ['15112000-6', 'a CPV code with check digit', ['KS-9003:1']],
    ['gris AND (', 'signs of a query language', ['KS-9001:2', 'KS-9002:1']],
    ["';--%_", 'signs alone', ['KS-9001:2', 'KS-9002:1', 'KS-9003:1']],
    ['xyzzy', 'nothing at all', []],
  ])('finds by q=%s: %s', async (q, _what, found) => {
    expect(ids(await list(`q=${encodeURIComponent(q)}`)).sort()).toEqual(found);
  });

  it('says how it read what was misspelt', async () => {
    expect(await list('q=kyklling')).toMatchObject({ total: 1, respelt: 'kyckling' });
    expect(await list('q=kyckling')).toMatchObject({ total: 1, respelt: null, suggestions: [] });
  });

  it('suggests what finds something under the same filters when nothing was found', async () => {
    expect(await list('q=kyklngn')).toMatchObject({
      total: 0,
      respelt: null,
      suggestions: ['kyckling'],
    });
    expect(await list('q=kyklngn&productGroup=pork')).toMatchObject({ total: 0, suggestions: [] });
    expect(await list('q=xyzzyxyzzy')).toMatchObject({ total: 0, suggestions: [] });
  });

  it('finds Swedish and English words whatever the reader’s language', async () => {
    for (const lang of ['sv', 'en']) {
      expect(ids(await list(`q=outdoors&lang=${lang}`))).toEqual(['KS-9002:1']);
      expect(ids(await list(`q=skinka&lang=${lang}`)).sort()).toEqual(['KS-9001:2', 'KS-9002:1']);
    }
  });

  it('names an old day’s version when a criterion is named', async () => {
    expect(ids(await list('q=KS-9001&asOf=2022-06-01'))).toEqual(['KS-9001:1']);
    expect(ids(await list('q=KS-9001&state=superseded'))).toEqual(['KS-9001:1']);
    expect(ids(await list('q=KS-9001:1&state=inForce'))).toEqual([]);
  });

  it('includes what lies below a group', async () => {
    expect((await list('productGroup=meat')).total).toBe(3);
    expect((await list('productGroup=pork')).total).toBe(2);
    expect((await list('productGroup=pork&productGroup=poultry')).total).toBe(3);
    expect((await list('productGroup=nothing')).total).toBe(0);
  });

  it('finds by CPV code, wider and narrower', async () => {
    expect(ids(await list('cpv=15112130'))).toEqual(['KS-9003:1']);
    expect((await list('cpv=15110000')).total).toBe(3);
    expect((await list('cpv=45000000')).total).toBe(0);
  });

  it('counts each facet under the other filters', async () => {
    const { facets, total } = await list('productGroup=pork&level=basic');
    expect(total).toBe(1);
    expect(facets.level).toEqual([
      { value: 'basic', count: 1 },
      { value: 'spearhead', count: 1 },
    ]);
    expect(facets.productGroup).toEqual([
      { value: 'meat', count: 1 },
      { value: 'pork', count: 1 },
    ]);
    expect(facets.area).toEqual([{ value: 'animalWelfare', count: 1 }]);
    expect(facets.use.map(({ value }) => value)).toEqual([
      'technicalSpecification',
      'contractPerformance',
    ]);
  });

  it('pages to the end, each criterion once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: CriteriaAnswer = await list(`limit=1&q=gris${cursor && `&cursor=${cursor}`}`);
      seen.push(...ids(page));
      expect(page.total).toBe(2);
      cursor = page.nextCursor;
    }
    expect(seen.sort()).toEqual(['KS-9001:2', 'KS-9002:1']);
  });

  it('names every bad parameter at once, in the reader’s language', async () => {
    const { status, json, headers } = await api.ask(
      'criteria?asOf=2027-02-30&level=hard&limit=0&cpv=abc&cursor=xx&lang=en',
    );
    expect(status).toBe(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(json).toMatchObject({ status: 400, title: 'A query parameter is not valid' });
    expect(
      (json as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort(),
    ).toEqual(['/asOf', '/cpv', '/cursor', '/level', '/limit']);
  });

  it('answers 304 to a reader that has it', async () => {
    const first = await api.ask('criteria');
    const tag = first.headers['etag'] ?? '';
    expect(tag).toMatch(/^W\/"/);
    expect(first.headers['cache-control']).toContain('public');
    const again = await api.ask('criteria', { headers: { 'if-none-match': tag } });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect((await api.ask('criteria?q=gris', { headers: { 'if-none-match': tag } })).status).toBe(
      200,
    );
  });
});

describe('GET /criteria, when a word says one thing in Swedish and another in English', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi(
      toLoad(
        fixtureLibrary([
          titled('KS-9101', 'Stark mat med glass', 'Ice cream'),
          titled('KS-9102', 'Burkar', 'Jars of glass'),
        ]),
      ),
    );
  });
  afterAll(() => api.close());

  it.each([
    ['sv', ['KS-9101', 'KS-9102']],
    ['en', ['KS-9102', 'KS-9101']],
  ])('puts first what is found in the reader’s own language: %s', async (lang, found) => {
    const { json } = await api.ask<CriteriaAnswer>(`criteria?q=glass&lang=${lang}`);
    expect(json.items.map((item) => item.id)).toEqual(found);
  });
});

/** The fixture's second criterion under another number, with a title of its own. */
function titled(number: string, sv: string, en: string) {
  const criterion = fixtureCriteria().find((each) => each.id === id('KS-9002'));
  const version = criterion?.versions[0];
  if (criterion === undefined || version === undefined) throw new Error('The fixture has KS-9002');
  const { texts } = version;
  return {
    ...criterion,
    id: id(number),
    slug: number.toLowerCase(),
    relations: [],
    versions: [
      {
        ...version,
        texts: { ...texts, sv: { ...texts.sv, title: sv }, en: { ...texts.en, title: en } },
      },
    ],
  };
}
