import {
  AREAS,
  descendants,
  isoDate,
  LEVELS,
  packageOn,
  upcomingDemands,
  USES,
  versionInForce,
  type Criterion,
  type CriterionVersion,
  type Library,
} from '@kravsmed/domain';
import { loadShippedLibrary } from './loading/load-shipped-library';

/** A fixed day, so that the answer does not change when nobody has changed anything. */
const day = isoDate('2026-11-24');

/** What the shipped library promises as a whole; `content:check` looks at its parts. */
describe('the shipped library', () => {
  let library: Library;

  beforeAll(async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)));
    ({ library } = loaded.value);
  });

  const inForce = (): { criterion: Criterion; version: CriterionVersion }[] =>
    [...library.criteria.values()].flatMap((criterion) => {
      const version = versionInForce(criterion, day);
      return version === undefined ? [] : [{ criterion, version }];
    });

  it('has at least 160 criteria, at least 35 in each area', () => {
    const criteria = [...library.criteria.values()];
    expect(criteria.length).toBeGreaterThanOrEqual(160);
    for (const area of AREAS) {
      expect(criteria.filter((one) => one.area === area).length).toBeGreaterThanOrEqual(35);
    }
  });

  it('has at least 140 criteria in force, over at least 19 product groups', () => {
    expect(inForce().length).toBeGreaterThanOrEqual(140);
    const groups = new Set(inForce().flatMap(({ version }) => version.productGroups));
    expect(groups.size).toBeGreaterThanOrEqual(19);
  });

  it('has every area, level and use in force', () => {
    expect(new Set(inForce().map(({ criterion }) => criterion.area))).toEqual(new Set(AREAS));
    expect(new Set(inForce().map(({ version }) => version.level))).toEqual(new Set(LEVELS));
    expect(new Set(inForce().flatMap(({ version }) => version.uses))).toEqual(new Set(USES));
  });

  it('has criteria with several versions and versions that are on their way', () => {
    const several = [...library.criteria.values()].filter(({ versions }) => versions.length > 1);
    expect(several.length).toBeGreaterThanOrEqual(50);
    const upcoming = upcomingDemands(library, day);
    expect(upcoming.length).toBeGreaterThanOrEqual(20);
    expect(new Set(upcoming.map(({ state }) => state))).toEqual(
      new Set(['upcoming', 'inConsultation']),
    );
  });

  it('answers for an earlier day with the version that applied then', () => {
    const earlier = isoDate('2026-01-01');
    const other = inForce().filter(({ criterion, version }) => {
      const then = versionInForce(criterion, earlier);
      return then !== undefined && then.version < version.version;
    });
    expect(other.length).toBeGreaterThan(0);
  });

  it('has something in force for every product group: in it or below it', () => {
    const groups = library.productGroups;
    const used = new Set(inForce().flatMap(({ version }) => version.productGroups));
    const empty = [...groups.keys()].filter(
      (slug) => !descendants(groups, slug).some((below) => used.has(below)),
    );
    expect(empty).toEqual([]);
  });

  it('resolves every package at the level of Swedish law', () => {
    const lawLevel = [...library.packages.values()].filter(({ id }) =>
      id.startsWith('svensk-lagniva-'),
    );
    expect(lawLevel).not.toHaveLength(0);
    for (const entry of lawLevel) {
      const items = packageOn(entry, library, day)?.items ?? [];
      expect([entry.id, items.length]).not.toEqual([entry.id, 0]);
      for (const { criterion, version, use } of items) {
        expect([entry.id, criterion, version?.uses.includes(use)]).toEqual([
          entry.id,
          criterion,
          true,
        ]);
      }
    }
  });

  it.each(['pork', 'beef', 'lamb', 'dairy', 'poultry-meat', 'eggs'])(
    'has a package at the level of Swedish law for %s: all of it and nothing beyond it',
    (group) => {
      const found = [...library.packages.values()].find(
        ({ id, productGroups }) =>
          id.startsWith('svensk-lagniva-') && productGroups.includes(group),
      );
      const inPackage = found?.versions.at(-1)?.criteria.map(({ criterion }) => criterion) ?? [];
      const atLawLevel = [...library.criteria.values()]
        .filter(({ area, versions }) => {
          const version = versions.at(-1);
          return (
            area === 'animalWelfare' &&
            version !== undefined &&
            version.decision.status !== 'withdrawn' &&
            version.productGroups.includes(group) &&
            version.lawBaseline.beyondEu &&
            !version.lawBaseline.beyondSweden
          );
        })
        .map(({ id }) => id);
      expect([...inPackage].sort()).toEqual(atLawLevel.sort());
      expect(inPackage).not.toHaveLength(0);
    },
  );

  it('never puts two levels of one question that replace each other in one package', () => {
    for (const { id, versions } of library.packages.values()) {
      for (const { criteria } of versions) {
        const chosen = new Set(criteria.map(({ criterion }) => criterion));
        for (const { criterion, use } of criteria) {
          const relations = library.criteria.get(criterion)?.relations ?? [];
          const uses = library.criteria.get(criterion)?.versions.at(-1)?.uses ?? [];
          const scored = (use ?? uses[0]) === 'awardCriterion';
          const clash = relations.filter(
            (relation) =>
              relation.kind === 'conflictsWith' ||
              (relation.kind === 'raises' && relation.how === 'replaces' && !scored),
          );
          expect([
            id,
            criterion,
            clash.map((r) => r.criterion).filter((r) => chosen.has(r)),
          ]).toEqual([id, criterion, []]);
        }
      }
    }
  });

  it('gives every package criteria that belong to one of its product groups', () => {
    for (const { id, productGroups, versions } of library.packages.values()) {
      for (const { criterion } of versions.flatMap((version) => version.criteria)) {
        const groups = library.criteria.get(criterion)?.versions.at(-1)?.productGroups ?? [];
        expect([id, criterion, groups.some((group) => productGroups.includes(group))]).toEqual([
          id,
          criterion,
          true,
        ]);
      }
    }
  });
});
