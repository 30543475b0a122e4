import { type Criterion, type DraftSelection, isoDate } from '@kravsmed/domain';
import { aSelection } from '../../testing/a-selection';
import { aVersion, fixtureCriteria, fixtureLibrary, id } from '../../testing/fixture-library';
import { asIfCurrent } from './as-if-current';

const DAY = isoDate('2027-02-01');
const words = { sv: 'Minst {{share}}.', en: 'At least {{share}}.' };

/** Withdrawn from the summer of 2026, with or without something in its place. */
function withdrawn(number: string, successor?: string): Criterion {
  const [fixture] = fixtureCriteria();
  if (fixture === undefined) throw new Error('The fixture has no criteria');
  return {
    ...fixture,
    id: id(number),
    slug: number.toLowerCase(),
    versions: [
      aVersion({
        version: 1,
        decision: {
          status: 'withdrawn',
          approvedOn: isoDate('2022-01-01'),
          effectiveFrom: isoDate('2022-01-01'),
          usableFrom: isoDate('2022-01-01'),
          withdrawnFrom: isoDate('2026-06-01'),
          withdrawnReason: words,
          ...(successor === undefined ? {} : { successor: id(successor) }),
        },
        level: 'basic',
        group: 'pork',
        title: words,
        requirement: words,
      }),
    ],
  };
}

const library = fixtureLibrary([
  ...fixtureCriteria(),
  withdrawn('KS-9010'),
  withdrawn('KS-9011', 'KS-9002'),
  withdrawn('KS-9012', 'KS-9002'),
]);

const tender = (...items: readonly (readonly [string, number])[]): DraftSelection => {
  const [section] = aSelection().sections;
  const [item] = section?.items ?? [];
  if (section === undefined || item === undefined) throw new Error('The fixture has no items');
  const sections = [
    { ...section, items: items.map(([criterion, version]) => ({ ...item, criterion, version })) },
  ];
  return aSelection({}, { sections });
};

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
