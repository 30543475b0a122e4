import { findShippedDataDirectory, loadShippedLibrary } from '@kravsmed/criteria-data';
import { openTestApi, type TestApi } from '../testing/test-api';
import type { CriteriaAnswer } from './list-criteria/list-criteria.use-case';

describe('the shipped library', () => {
  let api: TestApi;
  beforeAll(async () => {
    const read = await loadShippedLibrary(findShippedDataDirectory(__dirname));
    if (!read.ok) throw new Error(JSON.stringify(read.error, null, 2));
    const { library, contentHash } = read.value;
    api = await openTestApi({ library, contentHash, fileOf: ({ slug }) => slug });
  });
  afterAll(() => api.close());

  const list = async (query: string) =>
    (await api.ask<CriteriaAnswer>(`criteria?limit=500&${query}`)).json;

  it.each(['kyckling', 'kycklingkött', 'chicken'])('finds poultry by q=%s', async (q) => {
    const { items } = await list(`q=${encodeURIComponent(q)}`);
    expect(items.some(({ productGroups }) => productGroups.includes('poultry-meat'))).toBe(true);
  });

  it.each(['fläsk', 'gris', 'pork'])('finds pork by q=%s', async (q) => {
    const { items } = await list(`q=${encodeURIComponent(q)}`);
    expect(items.slice(0, 5).some(({ productGroups }) => productGroups.includes('pork'))).toBe(
      true,
    );
  });

  it('gives a past day the old version of what has changed since', async () => {
    const changed = (await list('state=superseded')).items[0];
    if (changed === undefined) throw new Error('The shipped library has superseded versions');
    const past = await api.ask<{ version: { version: number } }>(
      `criteria/${changed.id}?asOf=${changed.effectiveFrom}`,
    );
    expect(past.json.version.version).toBe(changed.version);
    const now = await api.ask<{ version: { version: number } }>(`criteria/${changed.id}`);
    expect(now.json.version.version).toBeGreaterThan(changed.version);
  });

  it('shows every criterion in full, and what packages hold', async () => {
    const { items, total } = await list('state=inForce,upcoming,inConsultation');
    expect(total).toBeGreaterThan(0);
    const details = await Promise.all(items.map(({ id }) => api.ask(`criteria/${id}`)));
    expect(details.every(({ status }) => status === 200)).toBe(true);
    expect((await api.ask('packages')).status).toBe(200);
    expect((await api.ask('upcoming.ics')).text).toContain('END:VCALENDAR');
  });
});
