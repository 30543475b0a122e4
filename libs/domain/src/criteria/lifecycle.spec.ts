import fc from 'fast-check';
import { isoDate, type IsoDate } from '../kernel/iso-date';
import type { Decision } from './criterion';
import {
  approved,
  consultation,
  exampleCriterion,
  exampleVersion,
  withdrawn,
} from './example-criteria';
import { nextVersion, stateOf, versionInForce } from './lifecycle';

const withDecisions = (...decisions: Decision[]) =>
  exampleCriterion(
    1001,
    decisions.map((decision, index) => exampleVersion(index + 1, decision)),
  );
const states = (criterion: ReturnType<typeof withDecisions>, day: string): string[] =>
  criterion.versions.map((version) => stateOf(criterion, version, isoDate(day)));

describe('lifecycle', () => {
  const criterion = withDecisions(
    approved('2022-04-01', '2022-03-01'),
    approved('2027-01-01', '2026-06-01'),
    consultation('2027-02-28', '2028-01-01'),
    { status: 'draft' },
  );

  it.each([
    ['2022-02-28', ['draft', 'draft', 'draft', 'draft']],
    ['2022-03-01', ['upcoming', 'draft', 'draft', 'draft']],
    ['2022-04-01', ['inForce', 'draft', 'draft', 'draft']],
    ['2026-12-31', ['inForce', 'upcoming', 'inConsultation', 'draft']],
    ['2027-01-01', ['superseded', 'inForce', 'inConsultation', 'draft']],
    ['2027-03-01', ['superseded', 'inForce', 'draft', 'draft']],
  ])('on %s the versions are %j', (day, expected) => {
    expect(states(criterion, day)).toEqual(expected);
  });

  it('keeps a withdrawn version in force until its day, and brings no older one back', () => {
    const ended = withDecisions(approved('2020-01-01'), withdrawn('2022-01-01', '2024-01-01'));
    expect(states(ended, '2023-12-31')).toEqual(['superseded', 'inForce']);
    expect(states(ended, '2024-01-01')).toEqual(['superseded', 'withdrawn']);
    expect(versionInForce(ended, isoDate('2024-01-01'))).toBeUndefined();
  });

  it('lets a version that was withdrawn before it began supersede nothing', () => {
    const never = withDecisions(approved('2020-01-01'), withdrawn('2022-01-01', '2022-01-01'));
    expect(states(never, '2023-01-01')).toEqual(['inForce', 'withdrawn']);
  });

  it('names what comes next', () => {
    expect(nextVersion(criterion, isoDate('2026-12-31'))?.version).toBe(2);
    expect(nextVersion(criterion, isoDate('2027-01-01'))?.version).toBe(3);
    expect(nextVersion(criterion, isoDate('2027-03-01'))).toBeUndefined();
  });

  it('has at most one version in force on any day, the one that versionInForce names', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((days): IsoDate =>
        isoDate(new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)),
      );
    const decision = fc.oneof(
      fc.tuple(day, day).map(([a, b]) => approved(a > b ? a : b, a > b ? b : a)),
      fc.tuple(day, day).map(([a, b]) => withdrawn(a, b)),
      day.map((end) => consultation(end)),
      fc.constant<Decision>({ status: 'draft' }),
    );
    fc.assert(
      fc.property(fc.array(decision, { minLength: 1, maxLength: 6 }), day, (decisions, asOf) => {
        const one = withDecisions(...decisions);
        const inForce = one.versions.filter((version) => stateOf(one, version, asOf) === 'inForce');
        const named = versionInForce(one, asOf);
        expect(inForce).toEqual(named === undefined ? [] : [named]);
      }),
    );
  });
});
