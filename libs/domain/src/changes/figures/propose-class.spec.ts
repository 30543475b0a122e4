import { approved, exampleVersion } from '../../criteria/example-criteria';
import type { CriterionTexts, CriterionVersion } from '../../criteria/criterion';
import { proposeClass } from './propose-class';

const first = exampleVersion(1, approved('2022-01-01'));
const changed = (changes: Partial<CriterionVersion>): CriterionVersion => ({
  ...first,
  version: 2,
  ...changes,
});
const withTexts = (changes: Partial<CriterionTexts>): CriterionVersion =>
  changed({ texts: { sv: { ...first.texts.sv, ...changes }, en: first.texts.en } });

describe('the class proposed for a new version', () => {
  it('is new for the first', () => {
    expect(proposeClass(undefined, first, 'sv').classification).toBe('new');
  });

  it('counts a parameter with the value that it has from the start', () => {
    const parameters = first.parameters.map((one) => ({ ...one, default: 80 }) as typeof one);
    const proposal = proposeClass(first, changed({ parameters }), 'sv');
    expect(proposal).toMatchObject({
      classification: 'stricter',
      meaningUnchanged: false,
      moved: ['parameters'],
      figures: [
        {
          field: 'requirement',
          from: { text: 'Minst 50\u00a0procent' },
          to: { text: 'Minst 80\u00a0procent' },
          direction: 'stricter',
        },
      ],
    });
  });

  it('is looser when a ceiling rises', () => {
    const older = withTexts({ requirement: 'Högst 8 timmar.' });
    const newer = withTexts({ requirement: 'Högst 10 timmar.' });
    expect(proposeClass(older, newer, 'sv').classification).toBe('looser');
  });

  it('is left to the editor when figures point both ways', () => {
    const older = withTexts({ requirement: 'Minst 30 procent, högst 8 timmar.' });
    const newer = withTexts({ requirement: 'Minst 50 procent, högst 10 timmar.' });
    expect(proposeClass(older, newer, 'sv').classification).toBeNull();
  });

  it('is left to the editor when the level moved without a figure', () => {
    const proposal = proposeClass(first, changed({ level: 'advanced' }), 'sv');
    expect(proposal).toMatchObject({ classification: null, moved: ['level'] });
  });

  it('is left to the editor when words moved without a figure', () => {
    const proposal = proposeClass(first, withTexts({ evidence: '- intyg\n- foto\n- film' }), 'sv');
    expect(proposal).toMatchObject({
      classification: null,
      meaningUnchanged: false,
      moved: ['evidence'],
    });
  });

  it('is clarified when nothing that asks or proves has moved', () => {
    expect(proposeClass(first, withTexts({ rationale: 'Annat skäl.' }), 'sv')).toMatchObject({
      classification: 'clarified',
      meaningUnchanged: true,
    });
  });
});
