import {
  approved,
  exampleCriterion,
  exampleLibrary,
  exampleVersion,
  withdrawn,
} from '../../criteria/example-criteria';
import { isoDate } from '../../kernel/iso-date';
import { exampleItem, exampleSelection } from '../../tenders/example-selection';
import { applyDecisions, undecidedItems, type ReviewDecision } from './decide-review';
import { reviewTender, type ReviewChoice } from './review-tender';

const DAY = isoDate('2027-02-01');
const texts = (requirement: string) => {
  const own = { ...exampleVersion(1, approved('2022-01-01')).texts.sv, requirement };
  return { texts: { sv: own, en: own } };
};
const library = exampleLibrary([
  exampleCriterion(1001, [
    exampleVersion(1, approved('2022-01-01'), texts('Grisar ska ha hela svansar.')),
    exampleVersion(2, approved('2024-01-01'), texts('Grisar ska ha hela och oskadade svansar.')),
  ]),
  exampleCriterion(1002, [exampleVersion(1, withdrawn('2022-01-01', '2026-06-01'))]),
]);
const draft = exampleSelection([exampleItem(1001), exampleItem(1002)]);
const review = reviewTender(draft, library, DAY);
const decision = (
  number: number,
  choice: ReviewChoice,
  changes: Partial<ReviewDecision> = {},
): ReviewDecision => ({
  path: `sections/pork/items/KS-${number}`,
  criterion: `KS-${number}`,
  pinned: 1,
  against: number === 1001 ? { criterion: 'KS-1001', version: 2 } : null,
  choice,
  reason: '',
  ...changes,
});
const refusal = (...decisions: ReviewDecision[]): string | undefined => {
  const result = applyDecisions(draft, review, decisions);
  return result.ok ? undefined : result.error.code;
};

describe('decisions of a review', () => {
  it('are carried out, and leave nothing to decide', () => {
    const applied = applyDecisions(draft, review, [
      decision(1001, 'take'),
      decision(1002, 'remove'),
    ]);
    if (!applied.ok) throw new Error(applied.error.code);
    expect(applied.value.sections[0]?.items).toEqual([
      { ...exampleItem(1001), version: 2, parameters: { share: 50 } },
    ]);
    expect(undecidedItems(reviewTender(applied.value, library, DAY), [])).toEqual([]);
  });

  it('leave the document as it was where the old is kept, with a reason', () => {
    const kept = decision(1001, 'keep', { reason: 'Dialogen visade att marknaden inte är redo.' });
    const applied = applyDecisions(draft, review, [kept]);
    expect(applied).toEqual({ ok: true, value: draft });
    expect(undecidedItems(review, [kept]).map(({ path }) => path)).toEqual([
      'sections/pork/items/KS-1002',
    ]);
  });

  it('are refused as a whole when one does not fit', () => {
    expect(refusal(decision(1001, 'keep'))).toBe('reasonMissing');
    expect(refusal(decision(1002, 'take'))).toBe('notAChoice');
    expect(refusal(decision(1001, 'take', { path: 'sections/pork/items/KS-9' }))).toBe(
      'noSuchItem',
    );
    expect(refusal(decision(1001, 'take', { pinned: 2 }))).toBe('seenOtherwise');
    expect(refusal(decision(1001, 'take', { against: null }))).toBe('seenOtherwise');
    expect(refusal(decision(1001, 'take'), decision(1001, 'remove'))).toBe('twice');
  });

  it('take up what the version changed in the buyer’s own wording', () => {
    const requirement = 'Alla grisar ska ha hela svansar.';
    const adapted = exampleSelection([
      exampleItem(1001, { adaptation: { requirement, reason: 'Tydligare.' } }),
    ]);
    const moved = reviewTender(adapted, library, DAY).items[0]?.target;
    expect(moved?.item.adaptation).toEqual({
      requirement: 'Alla grisar ska ha hela och oskadade svansar.',
      reason: 'Tydligare.',
    });
    expect(moved?.flags).toContain('adaptationMerged');
  });

  it('say so where the buyer’s wording and the version’s are at odds', () => {
    const adapted = exampleSelection([
      exampleItem(1001, { adaptation: { requirement: 'Grisar ska ha hela, friska svansar.' } }),
    ]);
    const moved = reviewTender(adapted, library, DAY).items[0]?.target;
    expect(moved?.flags).toContain('adaptationAtOdds');
    expect(moved?.item.adaptation?.requirement).toBe('Grisar ska ha hela, friska svansar.');
  });
});
