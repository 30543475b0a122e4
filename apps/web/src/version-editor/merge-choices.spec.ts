import { mergeCriterion, type CriterionContent, undecidedFields } from '@kravsmed/domain';
import { bothOf, choiceAt, conflictsIn, wholeTextOf, withChoiceAt, without } from './merge-choices';

const content = (requirement: string): CriterionContent => {
  const texts = {
    title: 'Svansar',
    summary: 'Hela svansar.',
    requirement,
    evidence: 'Intyg.',
    followUp: 'Stickprov.',
    rationale: 'Svansen visar hur grisen mår.',
  };
  return {
    texts: { sv: texts, en: texts },
    level: 'basic',
    uses: ['technicalSpecification'],
    productGroups: ['pork'],
    parameters: [],
    legalBasis: [],
    goals: [],
    lawBaseline: {
      eu: { sv: '', en: '' },
      sweden: { sv: '', en: '' },
      beyondEu: false,
      beyondSweden: false,
    },
    examples: [],
    sources: [],
    followUpEffort: 'low',
    marketAvailability: 'high',
  };
};

const PATH = 'texts.sv.requirement';
const merge = mergeCriterion(
  content('Minst 30 procent av grisarna har hel svans.'),
  content('Minst 50 procent av grisarna har hel svans.'),
  content('Minst 40 procent av grisarna har hel svans.'),
);
const field = merge.fields.find(({ path }) => path === PATH);

describe('choices in a merge', () => {
  it('finds the stretch that both changed', () => {
    expect(field?.kind === 'text' && conflictsIn(field)).toEqual([
      expect.objectContaining({ number: 0, base: '30', ours: '50', theirs: '40', whole: false }),
    ]);
  });

  it('counts a choice only when it is made, and takes it back', () => {
    const other = withChoiceAt({}, 'texts.en.requirement', 0, 'ours');
    const made = withChoiceAt(other, PATH, 0, { text: '45' });
    expect(undecidedFields(merge, other)).toEqual([PATH]);
    expect(undecidedFields(merge, made)).toEqual([]);
    expect(choiceAt(made, PATH, 0)).toEqual({ text: '45' });
    expect(choiceAt(without(made, PATH), PATH, 0)).toBeUndefined();
  });

  it('knows words for the whole text from a choice in it', () => {
    expect(wholeTextOf({ [PATH]: { text: 'Alla.' } }, PATH)).toBe('Alla.');
    expect(wholeTextOf(withChoiceAt({}, PATH, 0, 'ours'), PATH)).toBeUndefined();
  });

  it.each([
    [{ ours: 'ekologisk ', theirs: 'svensk ', whole: false }, 'ekologisk svensk '],
    [{ ours: 'Ett.', theirs: 'Två.', whole: true }, 'Ett.\n\nTvå.'],
    [{ ours: '', theirs: 'svensk', whole: false }, undefined],
    [{ ours: 'helt svensk', theirs: 'svensk', whole: false }, undefined],
  ])('keeps both of %o', (sides, expected) => {
    expect(bothOf({ number: 0, base: '', ...sides })).toBe(expected);
  });
});
