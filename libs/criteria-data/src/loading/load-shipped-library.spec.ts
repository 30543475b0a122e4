import type { Result } from '@kravsmed/domain';
import type { DataProblem } from '../data-problem';
import {
  sampleFiles,
  sampleLibrary,
  sampleVersion,
  withDataDirectory,
  type SampleCriterion,
  type SampleLibrary,
} from '../testing/sample-library';
import {
  findShippedDataDirectory,
  loadShippedLibrary,
  type ShippedLibrary,
} from './load-shipped-library';

type Loaded = Result<ShippedLibrary, DataProblem[]>;

const load = (files: Readonly<Record<string, string>>): Promise<Loaded> =>
  withDataDirectory(files, loadShippedLibrary);

const spoiled = (spoil: (library: SampleLibrary) => void): Promise<Loaded> => {
  const library = sampleLibrary();
  spoil(library);
  return load(sampleFiles(library));
};

const problemsOf = (loaded: Loaded): DataProblem[] => (loaded.ok ? [] : loaded.error);
const low = (library: SampleLibrary): SampleCriterion => {
  const found = library.criteria['low.yaml'];
  if (found === undefined) throw new Error('the sample has no low.yaml');
  return found;
};
const lowVersion = (library: SampleLibrary): SampleCriterion['versions'][number] => {
  const found = low(library).versions[0];
  if (found === undefined) throw new Error('the sample has no version');
  return found;
};

describe('loadShippedLibrary', () => {
  it('gives the domain its maps and a hash', async () => {
    const loaded = await load(sampleFiles(sampleLibrary()));
    expect(problemsOf(loaded)).toEqual([]);
    if (!loaded.ok) return;
    const { library, contentHash } = loaded.value;
    expect([...library.criteria.keys()]).toEqual(['KS-9001', 'KS-9002']);
    expect(library.productGroups.get('pork')?.cpv).toEqual(['15113000']);
    expect(library.questions.has('tails')).toBe(true);
    expect(library.goals.has('a-goal')).toBe(true);
    expect(library.packages.get('a-package')?.versions).toHaveLength(1);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same hash with Windows line ends, and another for another word', async () => {
    const files = sampleFiles(sampleLibrary());
    const windows = Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, text.replace(/\n/g, '\r\n')]),
    );
    const [first, second, third] = await Promise.all([
      load(files),
      load(windows),
      spoiled((library) => {
        lowVersion(library).texts.sv['title'] = 'Andra ord';
      }),
    ]);
    const hashes = [first, second, third].map((l) => (l.ok ? l.value.contentHash : l.error));
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[2]).not.toEqual(hashes[0]);
    expect(third.ok).toBe(true);
  });

  it('loads the data that is shipped', async () => {
    const loaded = await loadShippedLibrary();
    expect(problemsOf(loaded)).toEqual([]);
  });

  it('finds the shipped data from a folder below the project', () => {
    expect(findShippedDataDirectory(__dirname)).toMatch(/libs[\\/]criteria-data[\\/]data$/);
  });
});

describe('a broken file', () => {
  it('names its line and refuses the whole library', async () => {
    const files = sampleFiles(sampleLibrary());
    const loaded = await load({
      ...files,
      'criteria/low.yaml': 'id: KS-9001\nslug: "low\narea: x\n',
    });
    const [problem] = problemsOf(loaded);
    expect(problem?.file).toBe('criteria/low.yaml');
    expect(problem?.line).toBeGreaterThanOrEqual(2);
    expect(problem?.message.sv).toContain('YAML');
  });

  it('names the line of a key that stands twice', async () => {
    const files = sampleFiles(sampleLibrary());
    const loaded = await load({ ...files, 'goals.yaml': '- id: a-goal\n  id: a-goal\n' });
    expect(problemsOf(loaded)[0]).toMatchObject({ file: 'goals.yaml', line: 2, column: 3 });
  });

  it('does not let aliases grow without end', async () => {
    const rows = ['a0: &a0 [x, x]'];
    for (let n = 1; n < 30; n += 1) rows.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
    const files = { ...sampleFiles(sampleLibrary()), 'goals.yaml': rows.join('\n') };
    const [problem] = problemsOf(await load(files));
    expect(problem?.message.en).toContain('alias');
  });

  it('says which file is missing', async () => {
    const { 'questions.yaml': _gone, ...files } = sampleFiles(sampleLibrary());
    expect(problemsOf(await load(files))).toEqual([
      expect.objectContaining({ file: 'questions.yaml', line: 1 }),
    ]);
  });

  it('says that a folder is not the data folder', async () => {
    const problems = problemsOf(await load({ 'readme.txt': 'hello' }));
    expect(problems.map(({ file }) => file)).toContain('criteria');
  });

  it('names the line of a field with the wrong value', async () => {
    const files = sampleFiles(sampleLibrary());
    const text = (files['criteria/low.yaml'] ?? '').replace('level: basic', 'level: basicc');
    const line = text.split('\n').findIndex((row) => row.includes('basicc')) + 1;
    const loaded = await load({ ...files, 'criteria/low.yaml': text });
    const problems = problemsOf(loaded);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'criteria/low.yaml', line });
    expect(problems[0]?.message.en).toContain('basic, advanced, spearhead');
  });
});

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
    /default 5 is outside 10 to 100/,
  ],
  [
    'a default with too many decimals',
    (l) => ((lowVersion(l).parameters[0] ?? {})['default'] = 50.5),
    /more decimals/,
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
    const loaded = await spoiled(spoil);
    expect(loaded.ok).toBe(false);
    const problems = problemsOf(loaded);
    expect(problems.map(({ message }) => message.en).join('\n')).toMatch(words);
    for (const problem of problems) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message.sv).not.toBe('');
    }
  });
});
