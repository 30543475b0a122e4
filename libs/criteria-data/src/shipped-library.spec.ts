import { isoDate, LEVELS, USES, type CriterionVersion, type Library } from '@kravsmed/domain';
import { loadShippedLibrary } from './loading/load-shipped-library';

/** What the shipped library promises as a whole; `content:check` looks at its parts. */
describe('the shipped library', () => {
  let library: Library;

  beforeAll(async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)));
    ({ library } = loaded.value);
  });

  const newest = (): CriterionVersion[] =>
    [...library.criteria.values()].flatMap(({ versions }) => versions.slice(-1));

  it('holds at least 45 criteria over at least 14 product groups', () => {
    expect(library.criteria.size).toBeGreaterThanOrEqual(45);
    expect(new Set(newest().flatMap((v) => v.productGroups)).size).toBeGreaterThanOrEqual(14);
  });

  it('has every area, level and use', () => {
    expect(new Set([...library.criteria.values()].map(({ area }) => area)).size).toBe(3);
    expect(new Set(newest().map(({ level }) => level)).size).toBe(LEVELS.length);
    expect(new Set(newest().flatMap(({ uses }) => uses)).size).toBe(USES.length);
  });

  it('has criteria with several versions and versions that are on their way', () => {
    const day = isoDate('2026-11-24');
    const upcoming = newest().filter(
      ({ decision }) =>
        decision.status === 'consultation' ||
        (decision.status === 'approved' && decision.effectiveFrom > day),
    );
    const several = [...library.criteria.values()].filter(({ versions }) => versions.length > 1);
    expect(several.length).toBeGreaterThanOrEqual(10);
    expect(upcoming.length).toBeGreaterThanOrEqual(6);
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

  it('keeps every product group reachable: a criterion in it or below it', () => {
    const used = new Set(newest().flatMap((version) => version.productGroups));
    const reachable = (slug: string): boolean =>
      used.has(slug) ||
      [...library.productGroups.values()].some((g) => g.parent === slug && reachable(g.slug));
    const empty = [...library.productGroups.keys()].filter((slug) => !reachable(slug));
    expect(empty).toEqual([]);
  });
});
