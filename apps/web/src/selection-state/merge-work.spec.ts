import { emptyDraft, type Draft } from './draft';
import { rebase, record, startHistory, undo } from './history';
import { mergeWork } from './merge-work';

const base: Draft = emptyDraft('sv');
const titled = (draft: Draft, title: string): Draft => ({
  ...draft,
  selection: { ...draft.selection, title },
});
const bought = (draft: Draft, buyer: string): Draft => ({
  ...draft,
  selection: { ...draft.selection, buyer },
});

describe('two people’s work in one draft', () => {
  it('holds what each did', () => {
    const { draft, merge } = mergeWork(base, titled(base, 'Kaffe'), bought(base, 'Lund'));
    expect(merge.conflicts).toEqual([]);
    expect(draft.selection).toMatchObject({ title: 'Kaffe', buyer: 'Lund' });
  });

  it('takes the ambition of whoever set it, mine when both did', () => {
    const mine: Draft = { ...base, ambition: { ...base.ambition, environment: 'basic' } };
    const theirs: Draft = {
      ...base,
      ambition: { environment: 'advanced', animalWelfare: 'spearhead', socialResponsibility: null },
    };
    expect(mergeWork(base, mine, theirs).draft.ambition).toEqual({
      environment: 'basic',
      animalWelfare: 'spearhead',
      socialResponsibility: null,
    });
  });

  it('knows what either answered by hand, and what either took back', () => {
    const before = { ...base, byHand: ['a', 'b', 'c'] };
    const mine = { ...base, byHand: ['a', 'b', 'mine'] };
    const theirs = { ...base, byHand: ['b', 'c', 'theirs'] };
    expect(mergeWork(before, mine, theirs).draft.byHand.toSorted()).toEqual([
      'b',
      'mine',
      'theirs',
    ]);
  });
});

it('undo takes back what I did and leaves what the other did', () => {
  const mine = titled(base, 'Kaffe');
  const theirs = bought(base, 'Lund');
  const history = record(startHistory(base), mine, null);
  const onto = (step: Draft) => mergeWork(base, step, theirs).draft;
  const after = undo(rebase(history, onto(mine), onto)).present;
  expect(after.selection).toMatchObject({ title: '', buyer: 'Lund' });
});
