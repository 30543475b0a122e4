import fc from 'fast-check';
import { USES, type Use } from '../criteria/criterion';
import { sameContent } from '../kernel/same-content';
import { compareDrafts } from './compare-drafts';
import { saysTheSame } from './draft-facts';
import type { DraftSelection, DraftSelectionItem, DraftSelectionSection } from './draft-selection';
import { mergeDrafts, resolveDrafts } from './merge-drafts';
import { ARRANGEMENTS, LAYOUT_STYLES, LEGAL_BASIS_FORMS, type SelectionLayout } from './selection';

/** Numbers that no two edits share, so that each edit can be found again wherever it went. */
const mark = fc.integer({ min: 1000, max: 999_999 });
const word = mark.map((number) => `ord${number}`);
const criterion = fc.integer({ min: 1001, max: 1006 }).map((number) => `KS-${number}`);

const item: fc.Arbitrary<DraftSelectionItem> = fc.record(
  {
    criterion,
    version: fc.integer({ min: 1, max: 3 }),
    use: fc.constantFrom<Use>(...USES),
    parameters: fc.dictionary(fc.constantFrom('share', 'day', 'constructor'), mark),
    weight: fc.option(mark),
    localNote: fc.option(word),
    appliesToRows: fc.array(word, { maxLength: 2 }),
    adaptation: fc.option(
      fc.record({ requirement: word, reason: fc.option(word) }, { requiredKeys: ['requirement'] }),
    ),
    useReason: fc.option(word),
  },
  { requiredKeys: ['criterion', 'version', 'use'] },
);
const items = fc.uniqueArray(item, { maxLength: 4, selector: (one) => one.criterion });
const sectionOf = (...groups: string[]): fc.Arbitrary<DraftSelectionSection> =>
  fc.record(
    { productGroup: fc.constantFrom(...groups), lot: fc.constantFrom('1', '2'), items },
    { requiredKeys: ['productGroup', 'items'] },
  );
/** What is added is of other groups, so that it cannot be taken for a former section in a new lot. */
const section = sectionOf('pork', 'beef', 'coffee');
const newSection = sectionOf('rice', 'oats');
const layoutOf = (numbering: fc.Arbitrary<string>): fc.Arbitrary<SelectionLayout> =>
  fc.record(
    {
      headingLevel: fc.integer({ min: 1, max: 6 }),
      numbering,
      style: fc.constantFrom(...LAYOUT_STYLES),
      arrangement: fc.constantFrom(...ARRANGEMENTS),
      legalBasis: fc.constantFrom(...LEGAL_BASIS_FORMS),
    },
    { requiredKeys: ['headingLevel', 'numbering', 'style'] },
  );
const draft: fc.Arbitrary<DraftSelection> = fc.record(
  {
    title: word,
    language: fc.constantFrom('sv', 'en'),
    publicationDate: fc.constantFrom(null, '2027-02-01', '2027-03-01'),
    buyer: word,
    sections: fc.uniqueArray(section, {
      maxLength: 4,
      selector: ({ productGroup, lot = '' }) => `${productGroup} ${lot}`,
    }),
    include: fc.record({
      evidence: fc.boolean(),
      followUp: fc.boolean(),
      rationale: fc.boolean(),
      legalBasis: fc.boolean(),
    }),
    layout: layoutOf(fc.constantFrom('', '4.2')),
  },
  { requiredKeys: ['title', 'language', 'sections'] },
);

type Edit = (draft: DraftSelection) => DraftSelection;
const inSection = (
  at: number,
  change: (section: DraftSelectionSection) => DraftSelectionSection,
): Edit => {
  return (one) => ({
    ...one,
    sections: one.sections.map((section, index) =>
      index === at % one.sections.length ? change(section) : section,
    ),
  });
};
const without = <T>(list: readonly T[], at: number): T[] =>
  list.filter((_, index) => index !== at % list.length);
const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const rest = without(list, from);
  return list.length === 0 ? [] : rest.toSpliced(to % list.length, 0, list[from % list.length]!);
};
const place = fc.nat(20);

/** Anything a person may do, but for the lot: that changes what a section is called. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  word.map((title): Edit => (one) => ({ ...one, title })),
  fc.option(word, { nil: undefined }).map((buyer): Edit => (one) => ({ ...one, buyer })),
  layoutOf(fc.constant('5')).map((layout): Edit => (one) => ({ ...one, layout })),
  fc.tuple(newSection, place).map(([added, at]): Edit => (one) => {
    const known = one.sections.some(
      ({ productGroup, lot }) => productGroup === added.productGroup && lot === added.lot,
    );
    return known ? one : { ...one, sections: one.sections.toSpliced(at, 0, added) };
  }),
  place.map((at): Edit => (one) => ({ ...one, sections: without(one.sections, at) })),
  fc
    .tuple(place, place)
    .map(([from, to]): Edit => (one) => ({ ...one, sections: moved(one.sections, from, to) })),
  fc
    .tuple(place, item, place)
    .map(([at, added, to]) =>
      inSection(at, (one) =>
        one.items.some((known) => known.criterion === added.criterion)
          ? one
          : { ...one, items: one.items.toSpliced(to, 0, added) },
      ),
    ),
  fc
    .tuple(place, place)
    .map(([at, gone]) => inSection(at, (one) => ({ ...one, items: without(one.items, gone) }))),
  fc
    .tuple(place, place, place)
    .map(([at, from, to]) =>
      inSection(at, (one) => ({ ...one, items: moved(one.items, from, to) })),
    ),
  fc.tuple(place, place, item).map(([at, which, { criterion: _other, ...changes }]) =>
    inSection(at, (one) => ({
      ...one,
      items: one.items.map((known, index) =>
        index === which % one.items.length ? { ...known, ...changes } : known,
      ),
    })),
  ),
);
const lotEdit = fc.tuple(place, word).map(([at, lot]) => inSection(at, (one) => ({ ...one, lot })));
const edits = (one: fc.Arbitrary<Edit>): fc.Arbitrary<Edit> =>
  fc
    .array(one, { maxLength: 6 })
    .map((list) => (before) => list.reduce((after, change) => change(after), before));

const fork = (one: fc.Arbitrary<Edit>) =>
  fc
    .tuple(draft, edits(one), edits(one))
    .map(([base, mine, theirs]) => ({ base, mine: mine(base), theirs: theirs(base) }));

const words = (value: unknown): Set<string> =>
  new Set(JSON.stringify(value).match(/ord\d+|(?<=:)\d{4,}/g) ?? []);

describe('mergeDrafts, whatever two people do', () => {
  it('gives the other side when one did nothing, and one side when both did the same', () => {
    fc.assert(
      fc.property(fork(fc.oneof(edit, lotEdit)), ({ base, mine }) => {
        for (const merge of [
          mergeDrafts(base, base, mine),
          mergeDrafts(base, mine, base),
          mergeDrafts(base, mine, mine),
        ]) {
          expect(merge.conflicts).toEqual([]);
          expect(merge.draft).toEqual(mine);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('holds every change of both sides, in the draft or in a conflict', () => {
    fc.assert(
      fc.property(fork(edit), ({ base, mine, theirs }) => {
        const { draft: merged, conflicts } = mergeDrafts(base, mine, theirs);
        const asked = conflicts.map(({ place: { path } }) => path);
        const done = compareDrafts(base, merged);
        for (const side of [mine, theirs]) {
          for (const change of compareDrafts(base, side)) {
            const { path } = change.place;
            // Orders have a test of their own; of what was added, its words are looked for below.
            if (change.kind === 'moved') continue;
            const inDraft = done.some(
              ({ kind, place: { path: at }, to }) =>
                at === path &&
                kind === change.kind &&
                (kind === 'added' ||
                  sameContent(to, change.to) ||
                  saysTheSame(change.place, to, change.to)),
            );
            const inConflict = asked.some((at) => at === path || path.startsWith(`${at}/`));
            if (!inDraft && !inConflict) throw new Error(`Lost: ${JSON.stringify(change)}`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing that neither side changed', () => {
    fc.assert(
      fc.property(fork(edit), ({ base, mine, theirs }) => {
        const { draft: merged } = mergeDrafts(base, mine, theirs);
        const meant = new Set(
          [mine, theirs].flatMap((side) =>
            compareDrafts(base, side).map(({ place: { path } }) => path),
          ),
        );
        const done = compareDrafts(base, merged).filter(({ kind }) => kind !== 'moved');
        expect(done.filter(({ place: { path } }) => !meant.has(path))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no word that either side wrote, lots among them', () => {
    fc.assert(
      fc.property(fork(fc.oneof(edit, lotEdit)), ({ base, mine, theirs }) => {
        const { draft: merged, conflicts } = mergeDrafts(base, mine, theirs);
        const kept = words([merged, conflicts]);
        const former = words(base);
        const written = [...words(mine), ...words(theirs)].filter((one) => !former.has(one));
        expect(written.filter((one) => !kept.has(one))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps an order that one side made, or asks', () => {
    const order = ({ sections }: DraftSelection): string[] =>
      sections.map(({ productGroup, lot = '' }) => `${productGroup} ${lot}`);
    fc.assert(
      fc.property(fork(edit), ({ base, mine, theirs }) => {
        const { draft: merged, conflicts } = mergeDrafts(base, mine, theirs);
        if (conflicts.some(({ place: { field } }) => field === 'sectionOrder')) return;
        const [before, one, other, after] = [base, mine, theirs, merged].map(order) as [
          string[],
          string[],
          string[],
          string[],
        ];
        const everywhere = before.filter((key) =>
          [one, other, after].every((keys) => keys.includes(key)),
        );
        const as = (keys: string[]): string =>
          keys.filter((key) => everywhere.includes(key)).join();
        expect(as(after)).toBe(as(one) === as(before) ? as(other) : as(one));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a side all that it wrote when every choice falls on it', () => {
    const choice = fc.constantFrom('mine' as const, 'theirs' as const);
    fc.assert(
      fc.property(fork(fc.oneof(edit, lotEdit)), choice, ({ base, mine, theirs }, side) => {
        const merge = mergeDrafts(base, mine, theirs);
        const choices = Object.fromEntries(
          merge.conflicts.map(({ place: { path } }) => [path, side]),
        );
        const [resolved, former] = [words(resolveDrafts(merge, choices)), words(base)];
        const written = [...words({ mine, theirs }[side])].filter((one) => !former.has(one));
        expect(written.filter((one) => !resolved.has(one))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
