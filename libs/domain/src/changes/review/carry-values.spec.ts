import fc from 'fast-check';
import { approved, exampleVersion } from '../../criteria/example-criteria';
import type { CriterionVersion } from '../../criteria/criterion';
import type { ParameterDeclaration } from '../../criteria/parameter';
import { parameterProblem } from '../../criteria/parameter-value';
import { carryValues } from './carry-values';

const share = (changes: object = {}): ParameterDeclaration => ({
  name: 'share',
  type: 'percent',
  label: { sv: 'Lägsta andel', en: 'Minimum share' },
  default: 30,
  minimum: 10,
  maximum: 100,
  ...changes,
});
const version = (...parameters: ParameterDeclaration[]): CriterionVersion =>
  exampleVersion(1, approved('2022-01-01'), { parameters });
const fates = (
  from: CriterionVersion,
  to: CriterionVersion,
  values: Record<string, number | string>,
): unknown =>
  carryValues(from, to, values, 'sv').fates.map((one) => [one.name, one.fate, one.from, one.to]);

describe('the values of a criterion that moved', () => {
  it('keeps what the buyer chose', () => {
    expect(fates(version(share()), version(share({ default: 50 })), { share: 45 })).toEqual([
      ['share', 'carried', 45, 45],
    ]);
  });

  it('follows the version where the buyer chose nothing', () => {
    const [from, to] = [version(share()), version(share({ default: 50 }))];
    expect(fates(from, to, {})).toEqual([['share', 'followed', 30, 50]]);
    expect(fates(from, to, { share: 30 })).toEqual([['share', 'followed', 30, 50]]);
  });

  it('says why a value no longer fits, and what stands instead', () => {
    const to = version(share({ default: 60, minimum: 50 }));
    const carried = carryValues(version(share()), to, { share: 40 }, 'sv');
    expect(carried.parameters).toEqual({ share: 60 });
    expect(carried.fates[0]).toMatchObject({ fate: 'misfit', from: 40, to: 60 });
    expect(carried.fates[0]?.problem?.sv).toContain('50');
  });

  it('tells what is gone and what is new', () => {
    const hours = share({ name: 'hours', type: 'number', default: 8 });
    const carried = carryValues(version(share()), version(hours), { share: 40 }, 'sv');
    expect(carried.parameters).toEqual({ hours: 8 });
    expect(carried.fates.map(({ name, fate }) => [name, fate])).toEqual([
      ['hours', 'new'],
      ['share', 'gone'],
    ]);
  });

  it('never gives a value that the version refuses', () => {
    const declaration = fc
      .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.nat(50))
      .map(([minimum, more, inside]) =>
        share({ minimum, maximum: minimum + more, default: minimum + Math.min(inside, more) }),
      );
    fc.assert(
      fc.property(
        declaration,
        declaration,
        fc.integer({ min: 0, max: 100 }),
        (one, other, value) => {
          const { parameters } = carryValues(version(one), version(other), { share: value }, 'sv');
          expect(parameterProblem(other, parameters['share'] ?? '')).toBeUndefined();
        },
      ),
    );
  });
});
