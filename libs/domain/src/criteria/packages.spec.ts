import { isoDate } from '../kernel/iso-date';
import {
  approved,
  exampleCriterion,
  exampleId,
  exampleLibrary,
  exampleVersion,
} from './example-criteria';
import type { CriteriaPackage } from './package';
import { packageOn } from './packages';

const library = exampleLibrary([
  exampleCriterion(1001, [
    exampleVersion(1, approved('2022-01-01')),
    exampleVersion(2, approved('2025-01-01')),
  ]),
]);
const text = { sv: 'P', en: 'P' };
const policy: CriteriaPackage = {
  id: 'policy',
  name: text,
  description: text,
  productGroups: ['pork'],
  versions: [
    {
      version: 1,
      effectiveFrom: isoDate('2023-01-01'),
      criteria: [
        { criterion: exampleId(1001), parameters: { share: 80 } },
        { criterion: exampleId(9999) },
      ],
    },
  ],
};

describe('packageOn', () => {
  it('resolves to what is in force on the day', () => {
    const on = (day: string) => packageOn(policy, library, isoDate(day));
    expect(on('2024-01-01')?.items.map(({ version }) => version?.version)).toEqual([1, undefined]);
    expect(on('2025-01-01')?.items[0]).toMatchObject({
      version: { version: 2 },
      use: 'technicalSpecification',
      parameters: { share: 80 },
    });
    expect(on('2022-12-31')).toBeUndefined();
  });
});
