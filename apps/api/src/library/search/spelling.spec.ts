import fc from 'fast-check';
import { folded, slipsBetween, slipsForgiven } from './spelling';

describe('slipsBetween', () => {
  it.each([
    ['kyckling', 'kyckling', 0],
    ['kycling', 'kyckling', 1],
    ['palmojla', 'palmolja', 1],
    ['kyklling', 'kyckling', 2],
    ['nöttkött', 'nötkött', 1],
    ['kaffee', 'kaffe', 1],
  ])('between %s and %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
  });

  it('gives up beyond what is asked', () => {
    expect(slipsBetween('kyckling', 'kalkon', 2)).toBeUndefined();
    expect(slipsBetween('kyklling', 'kyckling', 1)).toBeUndefined();
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å'), maxLength: 7 });

  it('is the same both ways, and none only between equal words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const slips = slipsBetween(one, other, 9);
        expect(slips).toBe(slipsBetween(other, one, 9));
        expect(slips === 0).toBe(one === other);
      }),
    );
  });

  it('counts one for a letter left out anywhere', () => {
    fc.assert(
      fc.property(word, fc.nat(), (one, place) => {
        fc.pre(one.length > 0);
        const cut = place % one.length;
        expect(slipsBetween(one, one.slice(0, cut) + one.slice(cut + 1), 1)).toBe(1);
      }),
    );
  });
});

describe('the rest of spelling', () => {
  it('folds dots and accents away', () => {
    expect(['fläsk', 'kött', 'entrecôte', 'ål', 'smørrebrød'].map(folded)).toEqual([
      'flask',
      'kott',
      'entrecote',
      'al',
      'smorrebrod',
    ]);
  });

  it('forgives more the longer the word', () => {
    expect(['ris', 'kaffe', 'kycklingkött'].map(slipsForgiven)).toEqual([0, 1, 2]);
  });
});
