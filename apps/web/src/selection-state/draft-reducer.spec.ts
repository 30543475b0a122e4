import type { CriteriaPackage } from '@kravsmed/contract';
import { emptyDraft, type Draft } from './draft';
import { reduceDraft, type DraftAction } from './draft-reducer';
import { aCriterion, aQuestion } from './testing';

const share = {
  type: 'percent' as const,
  name: 'share',
  label: { sv: 'Andel', en: 'Share' },
  default: 50,
  minimum: 10,
  maximum: 100,
};
const basic = aCriterion('KS-1001', 'basic');
const advanced = aCriterion('KS-1002', 'advanced', ['technicalSpecification'], {
  parameters: [share],
});
const spearhead = aCriterion('KS-1003', 'spearhead', ['awardCriterion']);
const tails = aQuestion('tails', [basic, advanced, spearhead]);
const sows = aQuestion('sows', [aCriterion('KS-1010', 'basic')]);
const questionsIn = () => [tails, sows];

const play = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, emptyDraft('sv'));
const pork: DraftAction = { type: 'addSection', productGroup: 'pork' };
const aim = (ambition: 'none' | 'basic' | 'advanced' | 'spearhead'): DraftAction => ({
  type: 'setAmbition',
  area: 'animalWelfare',
  ambition,
  questionsIn,
});
const chosen = (draft: Draft) => draft.selection.sections[0]?.items.map((item) => item.criterion);

describe('setting an ambition', () => {
  it('takes the highest level of each question that does not go beyond it', () => {
    expect(chosen(play(pork, aim('basic')))).toEqual(['KS-1001', 'KS-1010']);
    expect(chosen(play(pork, aim('advanced')))).toEqual(['KS-1002', 'KS-1010']);
  });

  it('never demands what can only give points', () => {
    expect(chosen(play(pork, aim('spearhead')))).toEqual(['KS-1002', 'KS-1010']);
  });

  it('takes everything away again with no ambition', () => {
    expect(chosen(play(pork, aim('advanced'), aim('none')))).toEqual([]);
  });

  it('leaves alone what was answered by hand', () => {
    const byHand: DraftAction = {
      type: 'chooseLevel',
      section: 0,
      question: tails,
      criterion: undefined,
    };
    expect(chosen(play(pork, aim('basic'), byHand, aim('advanced')))).toEqual(['KS-1010']);
  });

  it('also chooses for a group that is added later', () => {
    const draft = play(pork, aim('basic'), {
      type: 'addSection',
      productGroup: 'beef',
      questionsIn,
    });
    expect(draft.selection.sections[1]?.items).toHaveLength(2);
  });

  it('fills in default values', () => {
    expect(play(pork, aim('advanced')).selection.sections[0]?.items[0]?.parameters).toEqual({
      share: 50,
    });
  });
});

describe('picking by hand', () => {
  const pick = (criterion: typeof basic | undefined): DraftAction => ({
    type: 'chooseLevel',
    section: 0,
    question: tails,
    criterion,
  });

  it('holds one level of a question at a time', () => {
    expect(chosen(play(pork, pick(basic), pick(advanced)))).toEqual(['KS-1002']);
  });

  it('keeps the values of a level that is picked again', () => {
    const draft = play(
      pork,
      pick(advanced),
      { type: 'changeItem', section: 0, item: 0, changes: { parameters: { share: 80 } } },
      pick(advanced),
    );
    expect(draft.selection.sections[0]?.items[0]?.parameters).toEqual({ share: 80 });
  });

  it('lets points stand beside the demand', () => {
    const award: DraftAction = { type: 'toggleAward', section: 0, criterion: spearhead };
    expect(chosen(play(pork, pick(basic), award, pick(advanced)))).toEqual(['KS-1003', 'KS-1002']);
    expect(chosen(play(pork, award, award))).toEqual([]);
  });
});

describe('sections', () => {
  it('holds a group once', () => {
    expect(play(pork, pork).selection.sections).toHaveLength(1);
  });

  it('forgets an empty lot', () => {
    const lot = (text: string): DraftAction => ({ type: 'setLot', section: 0, lot: text });
    expect(play(pork, lot('2')).selection.sections[0]?.lot).toBe('2');
    expect(play(pork, lot('2'), lot('')).selection.sections[0]).not.toHaveProperty('lot');
  });
});

describe('a package', () => {
  const law: CriteriaPackage = {
    id: 'swedish-law-pork',
    name: { sv: '', en: '' },
    description: { sv: '', en: '' },
    productGroups: ['pork'],
    version: 1,
    effectiveFrom: '2024-01-01',
    asOf: '2027-02-01',
    criteria: [
      {
        criterion: 'KS-1002',
        version: 1,
        use: 'contractPerformance',
        parameters: { share: 100 },
        title: { sv: '', en: '' },
        level: 'advanced',
        area: 'animalWelfare',
      },
      {
        criterion: 'KS-1010',
        version: null,
        use: 'technicalSpecification',
        parameters: {},
        title: { sv: '', en: '' },
        level: 'basic',
        area: 'animalWelfare',
      },
    ],
  };

  it('adds its group, its criteria with their values and use, and nothing that is not in force', () => {
    const draft = play({ type: 'applyPackage', package: law, questions: [tails, sows] });
    expect(draft.selection.sections).toEqual([
      {
        productGroup: 'pork',
        items: [
          {
            criterion: 'KS-1002',
            version: 1,
            use: 'contractPerformance',
            parameters: { share: 100 },
          },
        ],
      },
    ]);
  });

  it('counts as chosen by hand', () => {
    const draft = [
      { type: 'applyPackage', package: law, questions: [tails, sows] } as DraftAction,
      aim('basic'),
    ].reduce(reduceDraft, emptyDraft('sv'));
    expect(chosen(draft)).toEqual(['KS-1002', 'KS-1010']);
  });
});
