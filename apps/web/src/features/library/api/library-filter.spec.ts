import {
  countChosen,
  EMPTY_FILTER,
  readLibraryFilter,
  wordsAlone,
  writeLibraryFilter,
} from './library-filter';

describe('the filter in the address of the library', () => {
  it('reads what it wrote', () => {
    const filter = {
      ...EMPTY_FILTER,
      q: 'kyckling',
      productGroup: ['pork', 'dairy'],
      area: ['animalWelfare' as const],
      asOf: '2027-02-01',
    };
    expect(readLibraryFilter(writeLibraryFilter(filter))).toEqual(filter);
  });

  it('leaves out what it does not understand', () => {
    expect(readLibraryFilter({ q: 15113000, area: 'sea,environment', asOf: '2027-02-30' })).toEqual(
      {
        ...EMPTY_FILTER,
        q: '15113000',
        area: ['environment'],
      },
    );
  });

  it('tells what narrows the list from what is searched for', () => {
    const words = { ...EMPTY_FILTER, q: 'kyckling', asOf: '2027-02-01' };
    const narrowed = { ...words, productGroup: ['pork'], level: ['basic' as const] };
    expect([EMPTY_FILTER, words, narrowed].map(countChosen)).toEqual([0, 0, 2]);
    expect(wordsAlone(narrowed)).toEqual(words);
  });

  it('writes nothing for an empty filter', () => {
    expect(Object.values(writeLibraryFilter(EMPTY_FILTER)).every((v) => v === undefined)).toBe(
      true,
    );
  });
});
