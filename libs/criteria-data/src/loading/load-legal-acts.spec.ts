import { sampleFiles, sampleLibrary, withDataDirectory } from '../testing/sample-library';
import { loadLegalActs } from './load-legal-acts';

describe('loadLegalActs', () => {
  it('reads the table that is shipped', async () => {
    const acts = await loadLegalActs();
    expect(acts?.get('SFS:2016:1145')?.inForceFrom).toBe('2017-01-01');
    expect(acts?.get('CELEX:32007R0834')?.replacedBy).toBe('CELEX:32018R0848');
  });

  it('does without a table that is missing or broken', async () => {
    const files = sampleFiles(sampleLibrary());
    expect((await withDataDirectory(files, loadLegalActs))?.size).toBe(3);
    const { 'goals.yaml': goals = '' } = files;
    expect(await withDataDirectory({ 'goals.yaml': goals }, loadLegalActs)).toBeUndefined();
    for (const text of ['[', '- key: 1\n']) {
      const broken = { ...files, 'acts.yaml': text };
      expect(await withDataDirectory(broken, loadLegalActs)).toBeUndefined();
    }
  });
});
