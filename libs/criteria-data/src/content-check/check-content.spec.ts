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
    inBoth(library, 'evidence', 'Certifikat enligt MSC.', 'A certificate under MSC.');
    const rows = (sampleFiles(library)['criteria/low.yaml'] ?? '').split('\n');
    const line = rows.findIndex((row) => row.includes('Certifikat enligt MSC')) + 1;
    const problems = await problemsAfter((l) =>
      inBoth(l, 'evidence', 'Certifikat enligt MSC.', 'A certificate under MSC.'),
    );
    expect(problems[0]).toMatchObject({ file: 'criteria/low.yaml', line });
  });

  it.each([
    ['Minst {{share}} ska följa svensk lag.', 'At least {{share}} shall follow Swedish law.'],
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
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'product-groups.yaml' });
    expect(problems[0]?.message.en).toContain('15113000');
  });

  it('finds nothing in the library that is shipped', async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 2));
    expect(checkContent(loaded.value, CHECK_DAY)).toEqual([]);
  });
});
