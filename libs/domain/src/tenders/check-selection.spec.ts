import {
  approved,
  exampleCriterion,
  exampleLibrary,
  exampleVersion,
} from '../criteria/example-criteria';
import { selectionProblems } from './check-selection';
import { exampleItem, exampleSelection } from './example-selection';
import type { Selection } from './selection';

const library = exampleLibrary([
  exampleCriterion(1001, [
    exampleVersion(1, approved('2022-01-01')),
    exampleVersion(2, { status: 'draft' }),
  ]),
  exampleCriterion(1002, [exampleVersion(1, approved('2022-01-01'))]),
]);
const found = (selection: Selection): string[] =>
  selectionProblems(selection, library).map(({ pointer, code }) => `${pointer} ${code}`);
const item = '/sections/0/items/0';

describe('selectionProblems', () => {
  it('finds none in a sound selection, defaults filling in for values not given', () => {
    expect(
      found(
        exampleSelection([exampleItem(1001), exampleItem(1002, { parameters: { share: 100 } })]),
      ),
    ).toEqual([]);
  });

  it.each([
    [exampleItem(9999), `${item}/criterion unknownCriterion`],
    [exampleItem(1001, { version: 7 }), `${item}/version unknownVersion`],
    [exampleItem(1001, { version: 2 }), `${item}/version draftVersion`],
    [exampleItem(1001, { parameters: { share: 101 } }), `${item}/parameters/share badParameter`],
    [exampleItem(1001, { parameters: { 'a/b': 1 } }), `${item}/parameters/a~1b unknownParameter`],
    [exampleItem(1001, { weight: 10 }), `${item}/weight weightOutsideAward`],
    [exampleItem(1001, { use: 'awardCriterion', weight: 0 }), `${item}/weight badWeight`],
    [
      exampleItem(1001, { adaptation: { requirement: ' ' } }),
      `${item}/adaptation/requirement emptyAdaptation`,
    ],
    [
      exampleItem(1001, { adaptation: { requirement: '{{no}}' } }),
      `${item}/adaptation/requirement unknownParameter`,
    ],
  ])('%#: points at the item', (one, expected) => {
    expect(found(exampleSelection([one]))).toEqual([expected]);
  });

  it('sums weights lot by lot', () => {
    const award = (number: number, weight: number) =>
      exampleItem(number, { use: 'awardCriterion', weight });
    expect(found(exampleSelection([award(1001, 60), award(1002, 41)]))).toEqual([
      '/sections/0 weightSum',
    ]);
    const lots = ['1', '2'].map((lot) => ({ productGroup: 'pork', lot, items: [award(1001, 60)] }));
    expect(found(exampleSelection([], { sections: lots }))).toEqual([]);
  });

  it('finds unknown groups, repeated criteria and a bad layout', () => {
    expect(
      found(
        exampleSelection([], {
          sections: [{ productGroup: 'gold', items: [exampleItem(1001), exampleItem(1001)] }],
          layout: { headingLevel: 7, numbering: '1.2.3.4.5.6', style: 'flow' },
        }),
      ),
    ).toEqual([
      '/layout/numbering badNumbering',
      '/layout/headingLevel badHeadingLevel',
      '/sections/0/productGroup unknownProductGroup',
      '/sections/0/items/1/criterion duplicateCriterion',
    ]);
  });
});
