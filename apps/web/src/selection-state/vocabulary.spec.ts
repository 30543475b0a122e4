import { draftWords } from '@kravsmed/domain';
import { aCriterion, aQuestion } from './testing';
import { vocabularyOf } from './vocabulary';

it('names groups and criteria as the catalogue does', () => {
  const words = draftWords(
    vocabularyOf({ groups: [], questions: [aQuestion('tails', [aCriterion('KS-1001', 'basic')])] }),
  );
  const place = {
    path: 'sections/pork/items/KS-1001/weight',
    field: 'weight',
    section: { productGroup: 'pork' },
    criterion: 'KS-1001',
    version: 1,
  } as const;
  expect(words.nameOf(place).sv).toBe('Vikt i utvärderingen för Titel KS-1001 (KS-1001:1) i pork');
});
