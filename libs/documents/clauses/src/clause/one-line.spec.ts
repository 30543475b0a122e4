import { filledBlocks } from '../filled-text';
import { wordsOf } from '../testing/words-of';
import { asSentence, inOneLine } from './one-line';

const line = (richText: string): string => wordsOf(asSentence(inOneLine(filledBlocks(richText))));

describe('words on one line', () => {
  it.each([
    ['Ett intyg.\n\nEtt till.', 'Ett intyg. Ett till.'],
    ['Ett intyg', 'Ett intyg.'],
    [
      'Till exempel\n\n- intyg\n- certifikat\n- annat bevis.',
      'Till exempel intyg; certifikat; annat bevis.',
    ],
    [
      'Ett av:\n\n- intyg,\n- certifikat, eller\n- annat bevis',
      'Ett av: intyg, certifikat, eller annat bevis.',
    ],
    ['Visa\n\n- journal:\n  - bete\n  - stall\n- intyg', 'Visa journal: bete; stall; intyg.'],
  ])('%j', (richText, expected) => {
    expect(line(richText)).toBe(expected);
  });
});
