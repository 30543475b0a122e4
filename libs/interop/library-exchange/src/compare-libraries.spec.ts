import type { Criterion, CriterionVersion, Library } from '@kravsmed/domain';
import fc from 'fast-check';
import { compareLibraries, type ComparedEntry } from './comparing/compare-libraries';
import { fieldChanges } from './comparing/field-changes';
import { libraryOf, partsOf } from './library-parts';
import { randomLibrary } from './testing/random-library';
import { agencyCriterion } from './testing/faulty-workbook';
import { onlyCriteria } from './testing/only-criteria';
import { idOf, shippedLibrary } from './testing/shipped-parts';

describe('the dry run', () => {
  let current: Library;
  beforeAll(async () => {
    current = await shippedLibrary();
  });

  const shipped = (id: string): Criterion => current.criteria.get(idOf(id))!;
  const entry = (criterion: Criterion, id: string, against = current): ComparedEntry =>
    compareLibraries(against, onlyCriteria(criterion)).entries.find((each) => each.id === id)!;
  const withLast = (
    criterion: Criterion,
    change: (version: CriterionVersion) => CriterionVersion,
  ): Criterion => ({
    ...criterion,
    versions: criterion.versions.map((each, index) =>
      index === criterion.versions.length - 1 ? change(each) : each,
    ),
  });
  const retitled = (title: string) => (version: CriterionVersion) => ({
    ...version,
    texts: { ...version.texts, sv: { ...version.texts.sv, title } },
  });

  it('finds nothing to do in the library itself', () => {
    const { counts, entries } = compareLibraries(current, partsOf(current));
    expect(counts).toEqual({ added: 0, changed: 0, refused: 0, unchanged: entries.length });
  });

  it('takes spaces at the ends of texts for nothing', () => {
    const spaced = withLast(shipped('KS-1420'), (version) =>
      retitled(` ${version.texts.sv.title} `)({
        ...version,
        texts: {
          sv: { ...version.texts.sv, requirement: version.texts.sv.requirement.trimEnd() },
          en: version.texts.en,
        },
      }),
    );
    expect(compareLibraries(current, onlyCriteria(spaced)).counts.refused).toBe(0);
  });

  it("brings an agency's own criterion in as a draft", () => {
    const own = agencyCriterion(current.criteria.get(idOf('KS-1420'))!, 'KS-9001', 'egen');
    expect(entry(own, 'KS-9001').outcome).toBe('added');
    expect(entry(own, 'KS-9001:1')).toMatchObject({
      outcome: 'added',
      words: { sv: 'Kommer in som utkast.' },
    });
  });

  it('says that a decision from elsewhere is not taken over', () => {
    const own = withLast(
      agencyCriterion(current.criteria.get(idOf('KS-1420'))!, 'KS-9001', 'egen'),
      (version) => ({
        ...version,
        decision: shipped('KS-1420').versions[0]!.decision,
      }),
    );
    expect(entry(own, 'KS-9001:1').words.sv).toMatch(
      /Står som beslutad i filen men kommer in som utkast/,
    );
  });

  it('refuses to change a decided version, shows what differs, and proposes the next', () => {
    const number = shipped('KS-1420').versions.length;
    const changed = withLast(shipped('KS-1420'), retitled('Ekologisk andel i maten'));
    const found = entry(changed, `KS-1420:${number}`);
    expect(found).toMatchObject({ outcome: 'refused', reason: 'decided' });
    expect(found.words.sv).toContain(`KS-1420:${number + 1}`);
    expect(found.changes.map(({ field }) => field)).toEqual(['texts.sv.title']);
    expect(found.changes[0]?.name).toEqual({ sv: 'Titel (svenska)', en: 'Title (Swedish)' });
    expect(found.changes[0]?.runs.some(({ kind }) => kind === 'added')).toBe(true);
    expect(found.proposal).toMatchObject({
      version: number + 1,
      decision: { status: 'draft' },
      texts: { sv: { title: 'Ekologisk andel i maten' } },
    });
    const proposed = {
      ...shipped('KS-1420'),
      versions: [...shipped('KS-1420').versions, found.proposal!],
    };
    expect(entry(proposed, `KS-1420:${number + 1}`).outcome).toBe('added');
  });

  it('changes a draft field by field, and leaves what is in consultation', () => {
    const own = agencyCriterion(current.criteria.get(idOf('KS-1420'))!, 'KS-9001', 'egen');
    const here = libraryOf({ ...partsOf(current), criteria: [...current.criteria.values(), own] });
    expect(entry(withLast(own, retitled('Nytt')), 'KS-9001:1', here)).toMatchObject({
      outcome: 'changed',
      changes: [{ field: 'texts.sv.title', to: 'Nytt' }],
    });
    const asked = withLast(own, (version) => ({
      ...version,
      decision: { status: 'consultation', consultationEndsOn: '2027-01-01' as never },
    }));
    const there = libraryOf({ ...partsOf(current), criteria: [asked] });
    expect(entry(withLast(asked, retitled('Nytt')), 'KS-9001:1', there).reason).toBe(
      'inConsultation',
    );
  });

  it('takes one draft of a criterion at a time', () => {
    const own = agencyCriterion(current.criteria.get(idOf('KS-1420'))!, 'KS-9001', 'egen');
    const two = { ...own, versions: [own.versions[0]!, { ...own.versions[0]!, version: 2 }] };
    expect(entry(two, 'KS-9001:1').outcome).toBe('added');
    expect(entry(two, 'KS-9001:2').reason).toBe('oneDraftAtATime');
  });

  it('leaves alone what criteria in force hang on, and packages', () => {
    const [question] = current.questions.values();
    const [group] = current.productGroups.values();
    const [found] = current.packages.values();
    const { entries } = compareLibraries(current, {
      criteria: [],
      goals: [{ id: 'egen', name: { sv: 'x', en: 'x' } }],
      questions: [{ ...question!, name: { sv: 'x', en: 'x' } }],
      productGroups: [{ ...group!, cpv: [] }],
      packages: [{ ...found!, id: 'eget' }],
    });
    expect(entries.map(({ kind, outcome, reason }) => [kind, outcome, reason])).toEqual([
      ['question', 'refused', 'frameStands'],
      ['productGroup', 'refused', 'frameStands'],
      ['goal', 'added', undefined],
      ['package', 'refused', 'noDraftsOfPackages'],
    ]);
  });

  it('misses no difference between two pieces of data, and invents none', () => {
    fc.assert(
      fc.property(randomLibrary, randomLibrary, (one, other) => {
        const [first] = one.criteria.values();
        const [second] = other.criteria.values();
        expect(fieldChanges(first, structuredClone(first))).toEqual([]);
        expect(fieldChanges(first, second).length > 0).toBe(
          JSON.stringify(sorted(first)) !== JSON.stringify(sorted(second)),
        );
      }),
      { numRuns: 60 },
    );
  });

  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, each]) => [key, sorted(each)]),
          )
        : value;
});
