import {
  firstVersion as lowVersion,
  sampleFiles,
  sampleLibrary,
  sampleVersion,
  withDataDirectory,
  type SampleCriterion,
  type SampleLibrary,
} from '../testing/sample-library';
import { loadShippedLibrary } from './load-shipped-library';

const low = (library: SampleLibrary): SampleCriterion => {
  const found = library.criteria['low.yaml'];
  if (found === undefined) throw new Error('the sample has no low.yaml');
  return found;
};
type Fault = readonly [string, (library: SampleLibrary) => void, RegExp];

const faults: readonly Fault[] = [
  ['a field that is missing', (l) => delete low(l)['area'], /"area" is missing/],
  ['a field nobody knows', (l) => (low(l)['colour'] = 'red'), /no field "colour"/],
  [
    'a day that does not exist',
    (l) => (lowVersion(l).decision['approvedOn'] = '2021-02-30'),
    /not a day/,
  ],
  [
    'an unknown kind of decision',
    (l) => (lowVersion(l).decision['status'] = 'perhaps'),
    /"status"/,
  ],
  [
    'a unit in the singular without one in the plural',
    (l) =>
      Object.assign(lowVersion(l).parameters[0] ?? {}, { unitOne: { sv: 'timme', en: 'hour' } }),
    /"unit" is missing/,
  ],
  ['an empty text', (l) => (lowVersion(l).texts.en['title'] = ''), /text is empty/],
  [
    'a CPV code with check digit',
    (l) => ((l.productGroups[0] ?? {})['cpv'] = ['15113000-3']),
    /form required/,
  ],
  [
    'an unknown product group',
    (l) => (lowVersion(l)['productGroups'] = ['prok']),
    /unknown product group: "prok"/,
  ],
  ['an unknown question', (l) => (low(l)['question'] = 'ears'), /unknown question: "ears"/],
  [
    'an area other than the question’s',
    (l) => (low(l)['area'] = 'environment'),
    /belongs to the area/,
  ],
  [
    'an unknown relation target',
    (l) => low(l).relations.push({ kind: 'implies', criterion: 'KS-9999' }),
    /unknown criterion: "KS-9999"/,
  ],
  [
    'a relation to itself',
    (l) => low(l).relations.push({ kind: 'implies', criterion: 'KS-9001' }),
    /cannot refer to itself/,
  ],
  ['an unknown goal', (l) => (lowVersion(l)['goals'] = ['peace']), /unknown goal: "peace"/],
  ['an id used twice', (l) => (low(l).id = 'KS-9002'), /exists already in criteria/],
  ['a slug used twice', (l) => (low(l)['slug'] = 'high'), /exists already in criteria/],
  [
    'a file with another name than its slug',
    (l) => (low(l)['slug'] = 'lower'),
    /named lower\.yaml/,
  ],
  [
    'a gap in the versions',
    (l) => low(l).versions.push(sampleVersion(3)),
    /without gaps; 2 is expected/,
  ],
  [
    'versions in the wrong order',
    (l) => low(l).versions.push({ ...sampleVersion(1), version: 2 }),
    /take effect after/,
  ],
  [
    'a draft before an approved version',
    (l) => {
      lowVersion(l).decision = { status: 'draft' };
      low(l).versions.push(sampleVersion(2));
    },
    /only the last version/,
  ],
  [
    'dates in the wrong order',
    (l) => (lowVersion(l).decision['effectiveFrom'] = '2020-12-31'),
    /"effectiveFrom" is before "approvedOn"/,
  ],
  [
    'a plan before the end of consultation',
    (l) => {
      lowVersion(l).decision = {
        status: 'consultation',
        consultationEndsOn: '2027-01-31',
        plannedFrom: '2027-01-01',
      };
    },
    /"plannedFrom" is before/,
  ],
  [
    'a parameter that is not declared',
    (l) => (lowVersion(l).texts.en['requirement'] += ' {{hours}}'),
    /\{\{hours\}\} is not a declared parameter/,
  ],
  [
    'a parameter unused in one language',
    (l) => (lowVersion(l).texts.sv['requirement'] = 'Allt.'),
    /"share" is used in no text in the language "sv"/,
  ],
  [
    'a parameter declared twice',
    (l) => lowVersion(l).parameters.push({ ...lowVersion(l).parameters[0] }),
    /"share" exists already/,
  ],
  [
    'a default out of range',
    (l) => ((lowVersion(l).parameters[0] ?? {})['default'] = 5),
    /default may not be chosen.*from 10 to 100/,
  ],
  [
    'a default with too many decimals',
    (l) => ((lowVersion(l).parameters[0] ?? {})['default'] = 50.5),
    /default may not be chosen.*whole number/,
  ],
  [
    'a group without the group above it',
    (l) => ((l.productGroups[0] ?? {})['parent'] = 'meat'),
    /unknown product group: "meat"/,
  ],
  ['a group below itself', (l) => ((l.productGroups[0] ?? {})['parent'] = 'pork'), /below itself/],
  [
    'a group twice',
    (l) => l.productGroups.push({ ...l.productGroups[0] }),
    /"pork" exists already/,
  ],
  [
    'a package with an unknown criterion',
    (l) => (l.packages[0] = packageWith(l, { criterion: 'KS-9999' })),
    /unknown criterion: KS-9999/,
  ],
  [
    'a package with a use not foreseen',
    (l) => (l.packages[0] = packageWith(l, { criterion: 'KS-9001', use: 'qualification' })),
    /may be used as "qualification"/,
  ],
  [
    'a package with a value out of range',
    (l) => (l.packages[0] = packageWith(l, { criterion: 'KS-9001', parameters: { share: 101 } })),
    /takes the value 101/,
  ],
];

const packageWith = (library: SampleLibrary, item: unknown): Record<string, unknown> => ({
  ...library.packages[0],
  versions: [{ version: 1, effectiveFrom: '2021-02-01', criteria: [item] }],
});

describe('faults that are refused', () => {
  it.each(faults)('%s', async (_name, spoil, words) => {
    const library = sampleLibrary();
    spoil(library);
    const loaded = await withDataDirectory(sampleFiles(library), loadShippedLibrary);
    expect(loaded.ok).toBe(false);
    const problems = loaded.ok ? [] : loaded.error;
    expect(problems.map(({ message }) => message.en).join('\n')).toMatch(words);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message.sv).not.toBe('');
    }
  });
});
