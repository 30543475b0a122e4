import type { Criterion, CriterionVersion } from '@kravsmed/domain';
import {
  aVersion,
  fixtureCriteria,
  fixtureLibrary,
  id,
  toLoad,
} from '../../testing/fixture-library';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { loadLibrary } from './library-loader';

describe('loadLibrary', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(toLoad(fixtureLibrary()));
  });
  afterEach(() => database.close());

  const load = (criteria: readonly Criterion[], hash: string) =>
    loadLibrary(database.owner, toLoad(fixtureLibrary(criteria), hash));

  /** Everything that the library's tables hold, to see that nothing moved. */
  const contents = async (): Promise<string> =>
    JSON.stringify(
      await Promise.all(
        [
          'criterion',
          'criterion_version',
          'product_group',
          'goal',
          'question',
          'package',
          'package_version',
          'library_load',
        ].map((table) => database.owner.query<unknown>(`select * from ${table} order by 1, 2`)),
      ),
    );

  const changed = (number: number, change: (version: CriterionVersion) => CriterionVersion) =>
    fixtureCriteria().map((criterion) =>
      criterion.id === id('KS-9001')
        ? {
            ...criterion,
            versions: criterion.versions.map((each) =>
              each.version === number ? change(each) : each,
            ),
          }
        : criterion,
    );

  it('does nothing when the same set is loaded already', async () => {
    const before = await contents();
    expect(await load(fixtureCriteria(), 'fixture')).toEqual({
      ok: true,
      value: { versionsAdded: 0, unchanged: true },
    });
    expect(await contents()).toBe(before);
  });

  it('is idempotent also when it must look through everything', async () => {
    expect(await load(fixtureCriteria(), 'same words, other files')).toEqual({
      ok: true,
      value: { versionsAdded: 0, unchanged: false },
    });
  });

  it('adds a new criterion and a new version', async () => {
    const [tails, outdoors, growth] = fixtureCriteria();
    if (!tails || !outdoors || !growth) throw new Error('The fixture has three criteria');
    const first = tails.versions[0];
    if (!first) throw new Error('The fixture has a version');
    const withNew = [
      {
        ...tails,
        versions: [
          ...tails.versions,
          { ...first, version: 4, decision: { status: 'draft' as const } },
        ],
      },
      outdoors,
      growth,
      {
        ...outdoors,
        id: id('KS-9004'),
        slug: 'ny',
        relations: [],
        versions: [
          aVersion({
            version: 1,
            decision: { status: 'draft' },
            level: 'basic',
            group: 'pork',
            title: { sv: 'Ny', en: 'New' },
            requirement: { sv: '{{share}}', en: '{{share}}' },
          }),
        ],
      },
    ];
    expect(await load(withNew, 'more')).toMatchObject({ ok: true, value: { versionsAdded: 2 } });
  });

  it('refuses changed words of an approved version, names the file, and changes nothing at all', async () => {
    const before = await contents();
    const refused = await load(
      changed(2, (version) => ({
        ...version,
        texts: { ...version.texts, sv: { ...version.texts.sv, title: 'Annat' } },
      })),
      'tampered',
    );
    expect(refused).toEqual({
      ok: false,
      error: [
        expect.stringMatching(
          /^criteria\/gris-hel-svans\.yaml: KS-9001:2 is approved.*version 4 instead/,
        ),
      ],
    });
    expect(await contents()).toBe(before);
  });

  it('refuses moved dates and a version taken away', async () => {
    const before = await contents();
    const moved = changed(1, (version) => ({
      ...version,
      decision: {
        ...version.decision,
        effectiveFrom: '2022-02-01',
      } as CriterionVersion['decision'],
    }));
    expect(await load(moved, 'moved')).toMatchObject({
      ok: false,
      error: [expect.stringContaining('KS-9001:1')],
    });
    const lost = fixtureCriteria().filter((criterion) => criterion.id !== id('KS-9002'));
    expect(await load(lost, 'lost')).toMatchObject({
      ok: false,
      error: [expect.stringContaining('KS-9002:1')],
    });
    expect(await contents()).toBe(before);
  });

  it('undoes everything when the database refuses something in the middle', async () => {
    const before = await contents();
    const twice = fixtureCriteria().map((criterion) =>
      criterion.id === id('KS-9003') ? { ...criterion, slug: 'gris-ute' } : criterion,
    );
    await expect(load(twice, 'two of one slug')).rejects.toThrow(/slug/);
    expect(await contents()).toBe(before);
  });

  it('takes a library that is larger than one statement', async () => {
    const [, outdoors] = fixtureCriteria();
    if (outdoors === undefined) throw new Error('The fixture has three criteria');
    const many = Array.from({ length: 5_000 }, (_, index) => ({
      ...outdoors,
      id: id(`KS-${10_000 + index}`),
      slug: `ett-av-${index}`,
      relations: [],
    }));
    const loaded = await load([...fixtureCriteria(), ...many], 'an agency moves in');
    expect(loaded).toEqual({ ok: true, value: { versionsAdded: 5_000, unchanged: false } });
  });

  it('lets a withdrawal follow', async () => {
    const withdrawn = changed(2, (version) => ({
      ...version,
      decision: {
        ...version.decision,
        status: 'withdrawn',
        withdrawnFrom: '2026-12-01',
        withdrawnReason: { sv: 'x', en: 'x' },
      } as CriterionVersion['decision'],
    }));
    expect(await load(withdrawn, 'withdrawn')).toMatchObject({ ok: true });
  });
});
