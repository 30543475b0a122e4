import {
  approved,
  exampleCriterion,
  exampleLibrary,
  exampleVersion,
} from '../criteria/example-criteria';
import type { DraftSelection, DraftSelectionItem, DraftSelectionSection } from './draft-selection';
import { exampleItem, exampleSelection } from './example-selection';
import { mergeDrafts, resolveDrafts } from './merge-drafts';

const library = exampleLibrary([
  exampleCriterion(1001, [exampleVersion(1, approved('2022-01-01'))]),
]);
const draft: DraftSelection = exampleSelection([exampleItem(1001), exampleItem(1002)]);
const [pork] = draft.sections as [DraftSelectionSection];
const [first, second] = pork.items as [DraftSelectionItem, DraftSelectionItem];
const withItems = (...items: DraftSelectionItem[]): DraftSelection => ({
  ...draft,
  sections: [{ ...pork, items }],
});
const withFirst = (changes: Partial<DraftSelectionItem>): DraftSelection =>
  withItems({ ...first, ...changes }, second);
const FIRST = 'sections/pork/items/KS-1001';

describe('mergeDrafts', () => {
  it('takes in what each did by itself', () => {
    const mine = { ...withFirst({ weight: 10, use: 'awardCriterion' }), title: 'Kött' };
    const theirs: DraftSelection = {
      ...draft,
      buyer: 'Lunds kommun',
      layout: { headingLevel: 3, numbering: '4.2', style: 'flow' },
      sections: [
        { productGroup: 'coffee', items: [] },
        { ...pork, lot: '2', items: [second, { ...first, parameters: { share: 60 } }] },
      ],
    };
    const { draft: merged, conflicts } = mergeDrafts(draft, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({
      ...theirs,
      title: 'Kött',
      sections: [
        { productGroup: 'coffee', items: [] },
        {
          productGroup: 'pork',
          lot: '2',
          items: [
            second,
            { ...first, parameters: { share: 60 }, weight: 10, use: 'awardCriterion' },
          ],
        },
      ],
    });
  });

  it('asks about what both changed, in words, and does as is chosen', () => {
    const merge = mergeDrafts(
      draft,
      withFirst({ parameters: { share: 60 } }),
      withFirst({ parameters: { share: 70 }, localNote: 'Läs.' }),
      library,
    );
    expect(merge.conflicts).toHaveLength(1);
    expect(merge.conflicts[0]).toMatchObject({
      place: { path: `${FIRST}/parameters/share`, parameter: 'share', criterion: 'KS-1001' },
      base: undefined,
      mine: 60,
      theirs: 70,
      settled: 'mine',
      said: { theirs: { sv: '70\u00a0procent', en: '70\u00a0per cent' } },
      words: {
        sv: 'Lägsta andel för Hela svansar (KS-1001:1) i pork. Hos dig: 60\u00a0procent. Hos den andra: 70\u00a0procent. Tidigare: bibliotekets värde.',
      },
    });
    expect(merge.draft).toEqual(withFirst({ parameters: { share: 60 }, localNote: 'Läs.' }));
    const choose = (side: 'base' | 'mine' | 'theirs'): DraftSelection =>
      resolveDrafts(merge, { [`${FIRST}/parameters/share`]: side });
    expect(choose('theirs')).toEqual(withFirst({ parameters: { share: 70 }, localNote: 'Läs.' }));
    expect(choose('base')).toEqual(withFirst({ parameters: {}, localNote: 'Läs.' }));
    expect(resolveDrafts(merge, {})).toEqual(merge.draft);
  });

  it('keeps both where that makes sense, and only there', () => {
    const merge = mergeDrafts(
      { ...withFirst({ localNote: 'Läs.', appliesToRows: ['1'] }), title: 'Kött' },
      { ...withFirst({ localNote: 'Läs noga.', appliesToRows: ['1', '2'] }), title: 'Kött A' },
      { ...withFirst({ localNote: 'Ring oss.', appliesToRows: ['1', '3'] }), title: 'Kött B' },
    );
    const both = Object.fromEntries(
      merge.conflicts.map(({ place: { path } }) => [path, 'both' as const]),
    );
    expect(Object.keys(both)).toEqual(['title', `${FIRST}/rows`, `${FIRST}/localNote`]);
    expect(resolveDrafts(merge, both)).toEqual({
      ...withFirst({ localNote: 'Läs noga.\n\nRing oss.', appliesToRows: ['1', '2', '3'] }),
      title: 'Kött A',
    });
  });

  it('keeps what one removed and the other changed until somebody chooses', () => {
    const merge = mergeDrafts(draft, withItems(second), withFirst({ weight: 5 }));
    expect(merge.conflicts.map(({ place, settled }) => [place.path, settled])).toEqual([
      [FIRST, 'theirs'],
    ]);
    expect(merge.conflicts[0]?.words.sv).toBe(
      'Kravet KS-1001:1 i pork. Hos dig: borttaget. Hos den andra: ändrat. Tidigare: finns med.',
    );
    expect(merge.draft).toEqual(withFirst({ weight: 5 }));
    expect(resolveDrafts(merge, { [FIRST]: 'mine' })).toEqual(withItems(second));
    const section = mergeDrafts(draft, { ...draft, sections: [] }, withFirst({ weight: 5 }));
    expect(section.conflicts.map(({ place }) => place.path)).toEqual(['sections/pork']);
    expect(resolveDrafts(section, { 'sections/pork': 'mine' }).sections).toEqual([]);
  });

  it('lets go of what one removed and the other left alone', () => {
    const merge = mergeDrafts(draft, withItems(second), { ...draft, title: 'Ny' });
    expect(merge).toMatchObject({ conflicts: [], draft: { ...withItems(second), title: 'Ny' } });
  });

  it('joins the same section added on both sides, and asks where the two differ', () => {
    const adding = (item: DraftSelectionItem, more: DraftSelectionItem[]): DraftSelection => ({
      ...draft,
      sections: [...draft.sections, { productGroup: 'coffee', lot: '3', items: [item, ...more] }],
    });
    const merge = mergeDrafts(
      draft,
      adding(exampleItem(1003), [exampleItem(1004)]),
      adding(exampleItem(1003, { version: 2 }), [exampleItem(1005)]),
    );
    expect(merge.conflicts.map(({ place }) => place.path)).toEqual([
      'sections/coffee:3/items/KS-1003/version',
    ]);
    const items = [exampleItem(1003), exampleItem(1005), exampleItem(1004)];
    expect(merge.draft.sections[1]?.items).toHaveLength(items.length);
    expect(merge.draft.sections[1]?.items).toEqual(expect.arrayContaining(items));
  });

  it('asks when both moved things, and when both set the lot', () => {
    const three = withItems(first, second, exampleItem(1003));
    const merge = mergeDrafts(
      three,
      withItems(second, first, exampleItem(1003)),
      withItems(first, exampleItem(1003), second),
    );
    expect(merge.conflicts.map(({ words }) => words.en)).toEqual([
      'Order of the requirements of pork. Yours: KS-1002; KS-1001; KS-1003. The other’s: KS-1001; KS-1003; KS-1002. Before: KS-1001; KS-1002; KS-1003.',
    ]);
    expect(resolveDrafts(merge, { 'sections/pork/items': 'theirs' })).toEqual(merge.from.theirs);
    const lots = ['1', '2'].map((lot) => ({ ...draft, sections: [{ ...pork, lot }] }));
    const lotMerge = mergeDrafts(draft, lots[0]!, lots[1]!);
    expect(lotMerge.conflicts.map(({ place }) => place.path)).toEqual(['sections/pork/lot']);
    expect(resolveDrafts(lotMerge, { 'sections/pork/lot': 'theirs' })).toEqual(lots[1]);
  });

  it('asks about an adaptation as a whole when one dropped it, else part by part', () => {
    const adapted = (requirement: string, reason?: string): DraftSelection =>
      withFirst({ adaptation: { requirement, ...(reason === undefined ? {} : { reason }) } });
    const paths = (mine: DraftSelection, theirs: DraftSelection): string[] =>
      mergeDrafts(adapted('A'), mine, theirs).conflicts.map(({ place }) => place.path);
    expect(paths(adapted('B'), draft)).toEqual([`${FIRST}/adaptation`]);
    expect(paths(adapted('B'), adapted('A', 'Skäl'))).toEqual([]);
    expect(paths(adapted('B'), adapted('C', 'Skäl'))).toEqual([`${FIRST}/adaptation/requirement`]);
  });
});
