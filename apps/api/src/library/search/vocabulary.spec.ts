import { Vocabulary } from './vocabulary';

describe('Vocabulary', () => {
  const words = [
    ...['kyckling', 'kycklingkött', 'kött', 'naturbete', 'naturbeteskött', 'ris', 'risk', 'risker'],
    ...['matsvinn', 'mätning', 'fiskfilé', 'fläsk', 'flaska', 'kost', 'ost', 'produkter'],
    ...['ägg', 'äggprodukter', 'bekämpningsmedel'],
  ];
  const vocabulary = new Vocabulary(
    new Map(words.map((word) => [word, { texts: 1, prominent: word === 'kyckling' }])),
    ['kyckling', 'lax', 'fisk', 'ris', 'nöt'],
  );

  it('knows a word in any form', () => {
    expect(['kyckling', 'kycklingarna', 'köttet'].map((word) => vocabulary.knows(word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(vocabulary.knows('traktor')).toBe(false);
  });

  it('finds compounds by either part, and no word that only looks like one', () => {
    expect(vocabulary.compoundsBeginningWith('kyckling')).toEqual(['kycklingkött']);
    expect(vocabulary.compoundsBeginningWith('ägg')).toEqual(['äggprodukter']);
    expect(vocabulary.compoundsBeginningWith('ris')).toEqual([]);
    expect(vocabulary.compoundsEndingWith('kött')).toEqual(['kycklingkött', 'naturbeteskött']);
    expect(vocabulary.compoundsEndingWith('ost')).toEqual([]);
  });

  it('takes a compound apart that nobody has written, over its joint', () => {
    expect(vocabulary.partsOf('matsvinnsmätning')).toEqual(['matsvinn', 'mätning']);
    expect(vocabulary.partsOf('traktorgarage')).toBeUndefined();
  });

  it('sees goods in a longer word', () => {
    expect(
      ['laxfilé', 'lutfisk', 'kycklingvinge', 'nötter', 'risker'].map((word) =>
        vocabulary.goodsIn(word),
      ),
    ).toEqual(['lax', 'fisk', 'kyckling', undefined, undefined]);
  });

  it('finds what is near, the surest first, and words that differ by dots alone', () => {
    expect(vocabulary.near('kyklling', 2, 3)).toEqual(['kyckling']);
    expect(vocabulary.near('bekämpningmedel', 1, 1)).toEqual(['bekämpningsmedel']);
    expect(vocabulary.near('traktor', 2, 3)).toEqual([]);
    expect(vocabulary.sameButForAccents('flask')).toEqual(['fläsk']);
  });

  it('completes what is being typed', () => {
    expect(vocabulary.beginning('kyck')).toEqual(['kyckling', 'kycklingkött']);
    expect(vocabulary.beginning('ö')).toEqual([]);
  });
});
