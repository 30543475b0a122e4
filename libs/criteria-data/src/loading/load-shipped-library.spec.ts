import type { Result } from '@kravsmed/domain';
import type { DataProblem } from '../data-problem';
import {
  firstVersion,
  sampleFiles,
  sampleLibrary,
  withDataDirectory,
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
        firstVersion(library).texts.sv['title'] = 'Andra ord';
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
    const files = Object.fromEntries(
      Object.entries(sampleFiles(sampleLibrary())).filter(([name]) => name !== 'questions.yaml'),
    );
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

  it('reads what people type when the file is there, and does without when it is not', async () => {
    const files = sampleFiles(sampleLibrary());
    const without = await load(files);
    expect(without.ok && without.value.searchWords).toEqual([]);
    const words = '- same: [gris, svin]\n- words: [halal]\n  find: [bedövning före slakt]\n';
    const loaded = await load({ ...files, 'search-words.yaml': words });
    expect(loaded.ok && loaded.value.searchWords).toEqual([
      { same: ['gris', 'svin'] },
      { words: ['halal'], find: ['bedövning före slakt'] },
    ]);
  });

  it.each([
    ['a capital', '- same: [gris, SVIN]'],
    ['a word that finds nothing', '- words: [halal]'],
    ['six words', '- same: [ett två tre fyra fem sex, gris]'],
    ['a lone word', '- same: [gris]'],
  ])('refuses in what people type: %s', async (_, words) => {
    const files = { ...sampleFiles(sampleLibrary()), 'search-words.yaml': words };
    expect(problemsOf(await load(files))[0]).toMatchObject({ file: 'search-words.yaml', line: 1 });
  });
});
