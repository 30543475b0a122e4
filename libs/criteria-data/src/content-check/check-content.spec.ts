import { loadShippedLibrary } from '../loading/load-shipped-library';
import { CHECK_DAY, inBoth, problemsAfter } from '../testing/problems-after';
import {
  firstVersion,
  sampleFiles,
  sampleLibrary,
  withDataDirectory,
} from '../testing/sample-library';
import { checkContent } from './check-content';

describe('checkContent', () => {
  it('finds nothing in the faultless sample', async () => {
    expect(await problemsAfter(() => undefined)).toEqual([]);
  });

  it('points at the text in the file', async () => {
    const library = sampleLibrary();
    inBoth(
      library,
      'evidence',
      'Leverantören visar certifikat enligt MSC.',
      'The supplier shows a certificate under MSC.',
    );
    const rows = (sampleFiles(library)['criteria/low.yaml'] ?? '').split('\n');
    const line = rows.findIndex((row) => row.includes('certifikat enligt MSC')) + 1;
    const problems = await problemsAfter((l) =>
      inBoth(
        l,
        'evidence',
        'Leverantören visar certifikat enligt MSC.',
        'The supplier shows a certificate under MSC.',
      ),
    );
    expect(problems[0]).toMatchObject({ file: 'criteria/low.yaml', line });
  });

  it.each([
    [
      'Kött ska följa svensk lag, minst {{share}}.',
      'Meat must follow Swedish law, at least {{share}}.',
    ],
    ['Minst {{share}}, med intyg på svenska.', 'At least {{share}}, with proof in Swedish.'],
    ['Minst {{share}} enligt MSC eller likvärdigt.', 'At least {{share}} under MSC or equivalent.'],
  ])('leaves "%s" alone', async (sv, en) => {
    expect(await problemsAfter((l) => inBoth(l, 'requirement', sv, en))).toEqual([]);
  });

  it.each([
    ['kg', 1, undefined],
    ['kg of carbon dioxide equivalents per portion', 1, undefined],
    ['hours', 2, undefined],
    ['points', 1, { sv: 'poäng', en: 'point' }],
  ])('lets "%s" stand after values from %d', async (en, minimum, unitOne) => {
    const problems = await problemsAfter((l) => {
      const unit = { sv: 'enheter', en };
      const [parameter] = firstVersion(l).parameters;
      Object.assign(parameter ?? {}, {
        type: 'number',
        unit,
        minimum,
        ...(unitOne && { unitOne }),
      });
    });
    expect(problems).toEqual([]);
  });

  it('takes a shorter notice with a reason', async () => {
    const problems = await problemsAfter((l) => {
      firstVersion(l).decision['usableFrom'] = '2021-02-01';
      firstVersion(l).decision['usableFromReason'] = {
        sv: 'Lagen gäller.',
        en: 'The law applies.',
      };
    });
    expect(problems).toEqual([]);
  });

  it('asks whether each CPV code exists', async () => {
    const loaded = await withDataDirectory(sampleFiles(sampleLibrary()), loadShippedLibrary);
    if (!loaded.ok) throw new Error('the sample does not load');
    const problems = checkContent(loaded.value, CHECK_DAY, (code) => code !== '15113000');
    const unknown = problems.filter(({ file }) => file === 'product-groups.yaml');
    expect(unknown.map(({ message }) => message.en)).toEqual([
      'Unknown CPV code: 15113000. Look it up in CPV 2008.',
    ]);
  });

  it('tells readers what only repeats law', async () => {
    const loaded = await withDataDirectory(sampleFiles(sampleLibrary()), loadShippedLibrary);
    if (!loaded.ok) throw new Error('the sample does not load');
    const told = checkContent(loaded.value, CHECK_DAY);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      check: 'C-repeats-law',
      severity: 'information',
      file: 'criteria/low.yaml',
    });
  });

  it('does without a table of acts', async () => {
    const files = sampleFiles(sampleLibrary());
    delete files['acts.yaml'];
    const loaded = await withDataDirectory(files, loadShippedLibrary);
    if (!loaded.ok) throw new Error('the sample does not load');
    expect(checkContent(loaded.value, CHECK_DAY).map(({ check }) => check)).toEqual([
      'C-repeats-law',
    ]);
  });

  it('finds no error in the library that is shipped, and no act that nobody knows', async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 2));
    const problems = checkContent(loaded.value, CHECK_DAY);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ check }) => check === 'C-law-in-force')).toEqual([]);
  });
});
