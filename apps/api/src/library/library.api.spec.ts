import { openTestApi, type TestApi } from '../testing/test-api';

interface List<T = Record<string, unknown>> {
  readonly items: readonly T[];
  readonly total: number;
  readonly asOf?: string;
}

describe('the library', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  it('gives the product groups with CPV labels and counts that include what lies below', async () => {
    const { json } = await api.ask<List>('product-groups');
    expect(json.items).toMatchObject([
      { slug: 'meat', parent: null, criteriaInForce: 3, upcoming: 2 },
      {
        slug: 'pork',
        cpv: [{ code: '15113000', label: { en: expect.any(String) as string } }],
        criteriaInForce: 2,
        upcoming: 1,
      },
      {
        slug: 'poultry',
        synonyms: { sv: ['kyckling', 'kalkon'] },
        criteriaInForce: 1,
        upcoming: 1,
      },
    ]);
  });

  it('gives a criterion by number or slug, with the version in force on the day', async () => {
    const today = await api.ask('criteria/KS-9001');
    expect(today.json).toMatchObject({
      id: 'KS-9001',
      asOf: '2026-11-24',
      version: { version: 2, state: 'inForce', goals: [{ id: 'agenda2030-2.4' }] },
      versions: [{ state: 'superseded' }, { state: 'inForce' }, { state: 'upcoming' }],
    });
    const past = await api.ask<{
      version: { version: number; texts: { sv: { requirement: string } } };
    }>('criteria/gris-hel-svans?asOf=2023-01-01');
    expect(past.json.version.version).toBe(1);
    expect(past.json.version.texts.sv.requirement).not.toContain('oskadad');
  });

  it('resolves the relations', async () => {
    expect((await api.ask('criteria/KS-9002')).json).toMatchObject({
      relations: [
        {
          kind: 'raises',
          criterion: 'KS-9001',
          how: 'includes',
          level: 'basic',
          title: { sv: 'Grisar med hela svansar' },
        },
      ],
    });
  });

  it('lists the versions and gives one, with its hash', async () => {
    const { json } = await api.ask<List<{ contentHash: string }>>('criteria/KS-9001/versions');
    expect(json.total).toBe(3);
    const one = await api.ask<{ contentHash: string }>('criteria/KS-9001/versions/1');
    expect(one.json).toMatchObject({ id: 'KS-9001', version: 1, decision: { status: 'approved' } });
    expect(one.json.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(one.json.contentHash).toBe(json.items[0]?.contentHash);
  });

  it('compares two versions word by word', async () => {
    const { json } = await api.ask<{
      fields: {
        field: string;
        changed: boolean;
        blocks: { runs: { kind: string; text: string }[] }[];
      }[];
    }>('criteria/KS-9001/compare?from=1&to=2');
    expect(json).toMatchObject({
      from: 1,
      to: 2,
      lang: 'sv',
      fromState: 'superseded',
      toState: 'inForce',
    });
    const requirement = json.fields.find(({ field }) => field === 'requirement');
    const added = requirement?.blocks
      .flatMap(({ runs }) => runs)
      .filter(({ kind }) => kind === 'added');
    expect(added?.map(({ text }) => text).join('')).toContain('oskadad');
    expect((await api.ask('criteria/KS-9001/compare?from=1')).status).toBe(400);
    expect((await api.ask('criteria/KS-9001/compare?from=1&to=9')).status).toBe(404);
  });

  it('puts the levels of a question side by side', async () => {
    const { json } = await api.ask<
      List<{ question: { slug: string }; criteria: { id: string; level: string }[] }>
    >('questions?productGroup=pork');
    expect(json.items).toHaveLength(1);
    expect(json.items[0]?.criteria.map(({ level }) => level)).toEqual(['basic', 'spearhead']);
    expect(json.asOf).toBe('2026-11-24');
    expect((await api.ask<List>('questions')).json.total).toBe(2);
  });

  it('gives packages with the versions they come to on the day', async () => {
    const { json } = await api.ask<List>('packages?productGroup=meat');
    expect(json.items).toMatchObject([
      {
        id: 'law-pork',
        criteria: [{ criterion: 'KS-9001', version: 2, parameters: { share: 100 } }],
      },
    ]);
    expect((await api.ask('packages/law-pork?asOf=2023-01-01')).json).toMatchObject({
      criteria: [{ version: 1 }],
    });
    expect((await api.ask('packages/law-pork?asOf=2020-01-01')).status).toBe(404);
    expect((await api.ask<List>('packages?productGroup=poultry')).json.total).toBe(0);
  });

  it('gives the goals', async () => {
    expect((await api.ask<List>('goals')).json.items).toEqual([
      { id: 'agenda2030-2.4', name: { sv: 'Mål 2.4', en: 'Target 2.4' } },
    ]);
  });

  it.each([
    'criteria/KS-4711',
    'criteria/no-such-slug',
    'criteria/KS-9001/versions/9',
    'criteria/KS-9001/versions/two',
    'packages/none',
  ])('answers 404 to %s and says what to do', async (path) => {
    const { status, json } = await api.ask(path);
    expect(status).toBe(404);
    expect(json).toMatchObject({
      type: 'urn:kravsmed:problem:not-found',
      detail: expect.stringContaining('/api/v1/') as string,
    });
  });
});
