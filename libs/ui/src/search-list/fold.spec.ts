import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Ägg', 'agg'],
    ['  GRÄDDFIL ', 'graddfil'],
    ['Crème fraîche', 'creme fraiche'],
    ['15113000', '15113000'],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));
});
