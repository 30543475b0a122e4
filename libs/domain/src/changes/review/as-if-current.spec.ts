import {
  approved,
  exampleCriterion,
  exampleId,
  exampleLibrary,
  exampleVersion,
  withdrawn,
} from '../../criteria/example-criteria';
import type { Criterion } from '../../criteria/criterion';
import { isoDate } from '../../kernel/iso-date';
import type { DraftSelection } from '../../tenders/draft-selection';
import { exampleItem, exampleSelection } from '../../tenders/example-selection';
import { asIfCurrent } from './as-if-current';

const DAY = isoDate('2027-02-01');

/** Withdrawn from the summer of 2026, with or without something in its place. */
const takenBack = (number: number, successor?: number): Criterion =>
  exampleCriterion(number, [
    exampleVersion(1, {
      ...withdrawn('2022-01-01', '2026-06-01'),
      ...(successor === undefined ? {} : { successor: exampleId(successor) }),
    }),
  ]);

const library = exampleLibrary([
  exampleCriterion(9001, [
    exampleVersion(1, approved('2022-01-01')),
    exampleVersion(2, approved('2025-01-01')),
    exampleVersion(3, approved('2028-01-01', '2026-11-01')),
  ]),
  exampleCriterion(9002, [exampleVersion(1, approved('2022-01-01'))]),
  takenBack(9010),
  takenBack(9011, 9002),
  takenBack(9012, 9002),
]);

const tender = (...items: readonly (readonly [string, number])[]): DraftSelection =>
  exampleSelection(
    items.map(([criterion, version]) =>
      exampleItem(Number(criterion.slice('KS-'.length)), { version }),
    ),
  );

const current = (...items: readonly (readonly [string, number])[]) => {
  const { selection, decidedOn } = asIfCurrent(tender(...items), library, DAY);
  const cited = selection.sections[0]?.items.map(({ criterion, version }) => [criterion, version]);
  return { cited, decidedOn };
};

test('each criterion is taken to the version that applies, with the day of the newest decision', () => {
  expect(current(['KS-9001', 1], ['KS-9002', 1])).toEqual({
    cited: [
      ['KS-9001', 2],
      ['KS-9002', 1],
    ],
    decidedOn: '2025-01-01',
  });
});

test('where nothing is outdated nothing was decided', () => {
  expect(current(['KS-9001', 2])).toEqual({ cited: [['KS-9001', 2]], decidedOn: undefined });
});

test('a version that has not begun by then gives way to the one that applies', () => {
  expect(current(['KS-9001', 3]).cited).toEqual([['KS-9001', 2]]);
});

test('what was withdrawn is taken out, from the day on which it was', () => {
  expect(current(['KS-9010', 1], ['KS-9001', 2])).toEqual({
    cited: [['KS-9001', 2]],
    decidedOn: '2026-06-01',
  });
});

test('what took over comes in its place, once', () => {
  const once = [['KS-9002', 1]];
  expect(current(['KS-9011', 1]).cited).toEqual(once);
  expect(current(['KS-9011', 1], ['KS-9012', 1]).cited).toEqual(once);
  expect(current(['KS-9011', 1], ['KS-9002', 1]).cited).toEqual(once);
  expect(current(['KS-9002', 1], ['KS-9011', 1]).cited).toEqual(once);
});

test('what the library does not know stays', () => {
  expect(current(['KS-4711', 1]).cited).toEqual([['KS-4711', 1]]);
});
