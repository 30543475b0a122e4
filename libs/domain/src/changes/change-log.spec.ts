import {
  approved,
  consultation,
  exampleCriterion,
  exampleLibrary,
  exampleVersion,
  withdrawn,
} from '../criteria/example-criteria';
import { isoDate } from '../kernel/iso-date';
import { decidedChanges, upcomingDemands } from './change-log';

const library = exampleLibrary([
  exampleCriterion(1001, [
    exampleVersion(1, approved('2022-01-01')),
    exampleVersion(2, approved('2027-01-01', '2026-06-01')),
    exampleVersion(3, consultation('2027-02-01')),
  ]),
  exampleCriterion(1002, [
    exampleVersion(1, withdrawn('2023-01-01', '2025-01-01'), { productGroups: ['coffee'] }),
  ]),
]);
const day = isoDate('2026-11-24');

describe('decidedChanges', () => {
  it('lists decisions newest first, withdrawals too', () => {
    expect(
      decidedChanges(library).map(
        ({ criterion, version, kind }) => `${criterion}:${version} ${kind}`,
      ),
    ).toEqual(['KS-1001:2 changed', 'KS-1002:1 withdrawn', 'KS-1002:1 new', 'KS-1001:1 new']);
  });

  it('says why a version was taken back, and of a withdrawal alone', () => {
    expect(decidedChanges(library).map(({ withdrawal }) => withdrawal)).toEqual([
      null,
      { reason: { sv: expect.any(String), en: expect.any(String) }, successor: null },
      null,
      null,
    ]);
  });

  it('keeps to the period and to a group with what lies below it', () => {
    expect(decidedChanges(library, { since: isoDate('2025-01-01') })).toHaveLength(2);
    expect(decidedChanges(library, { until: isoDate('2022-01-01') })).toHaveLength(1);
    expect(decidedChanges(library, { productGroup: 'meat' })).toHaveLength(2);
    expect(decidedChanges(library, { productGroup: 'no-such' })).toEqual([]);
  });
});

describe('upcomingDemands', () => {
  it('lists what comes, soonest first, against what applies now', () => {
    const upcoming = upcomingDemands(library, day);
    expect(upcoming.map(({ version, certainty }) => [version, certainty])).toEqual([
      [2, 'decided'],
      [3, 'consultation'],
    ]);
    expect(upcoming[0]?.appliesNow?.version).toBe(1);
    expect(upcomingDemands(library, day, { productGroup: 'coffee' })).toEqual([]);
  });
});
