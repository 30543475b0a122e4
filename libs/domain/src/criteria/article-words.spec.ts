import fc from 'fast-check';
import { articleIn, articlesIn } from './article-words';

describe('articleIn', () => {
  it.each([
    // A Swedish statute.
    ['9 kap. 1 §', '9 kap. 1 §', 'Chapter 9, Section 1'],
    ['14 kap. 1 och 5 §§', '14 kap. 1 och 5 §§', 'Chapter 14, Sections 1 and 5'],
    ['17 kap. 1, 4 och 5 §§', '17 kap. 1, 4 och 5 §§', 'Chapter 17, Sections 1, 4 and 5'],
    ['13 kap. 1–3 §§', '13 kap. 1–3 §§', 'Chapter 13, Sections 1–3'],
    ['2 kap.', '2 kap.', 'Chapter 2'],
    ['1 §', '1 §', 'Section 1'],
    ['2 a kap. 3 b §', '2 a kap. 3 b §', 'Chapter 2a, Section 3b'],
    [
      '17 kap. 1 §; 4 kap. 3 §',
      '17 kap. 1 §; 4 kap. 3 §',
      'Chapter 17, Section 1; Chapter 4, Section 3',
    ],
    // An act of the European Union.
    ['Art. 42', 'artikel 42', 'Article 42'],
    ['art. 42', 'artikel 42', 'Article 42'],
    ['Art. 57.4 a och 18.2', 'artiklarna 57.4 a och 18.2', 'Articles 57(4)(a) and 18(2)'],
    ['Art. 12, 27, 31–37', 'artiklarna 12, 27 och 31–37', 'Articles 12, 27 and 31–37'],
    ['Art. 5–16', 'artiklarna 5–16', 'Articles 5–16'],
    ['Art. 3 och bilaga I', 'artikel 3 och bilaga I', 'Article 3 and Annex I'],
    ['Art. 11, bilaga IV', 'artikel 11 och bilaga IV', 'Article 11 and Annex IV'],
    [
      'Art. 18.2, 70, bilaga X',
      'artiklarna 18.2 och 70 samt bilaga X',
      'Articles 18(2) and 70 and Annex X',
    ],
    [
      'Art. 3 och bilagorna I, II och V',
      'artikel 3 samt bilagorna I, II och V',
      'Article 3 and Annexes I, II and V',
    ],
    ['Art. 4 och bilagan', 'artikel 4 och bilagan', 'Article 4 and the Annex'],
    ['Bilagan p. 19', 'bilagan punkt 19', 'Annex, point 19'],
    [
      'Bilaga I kap. I p. 4 och 8',
      'bilaga I kapitel I punkterna 4 och 8',
      'Annex I, Chapter I, points 4 and 8',
    ],
    ['Bilaga I kap. II C p. 3', 'bilaga I kapitel II C punkt 3', 'Annex I, Chapter II C, point 3'],
    [
      'Bilaga I kap. I–II och art. 4',
      'bilaga I kapitlen I–II och artikel 4',
      'Annex I, Chapters I–II and Article 4',
    ],
    [
      'Bilaga II del II p. 1.7.8–1.7.9',
      'bilaga II del II punkterna 1.7.8–1.7.9',
      'Annex II, Part II, points 1.7.8–1.7.9',
    ],
    ['Bilaga III avsnitt IX', 'bilaga III avsnitt IX', 'Annex III, Section IX'],
    // Others.
    ['Kap. IV, V', 'kapitlen IV och V', 'Chapters IV and V'],
    ['Princip 17–21', 'principerna 17–21', 'Principles 17–21'],
    ['C29, P29, C105', 'C29, P29 och C105', 'C29, P29 and C105'],
  ])('%s', (article, swedish, english) => {
    expect(articleIn(article, 'sv')).toBe(swedish);
    expect(articleIn(article, 'en')).toBe(english);
  });

  it.each(['6 § andra stycket', 'hela lagen', 'Article 12', 'Art. 3 och', 'constructor'])(
    'leaves what it cannot read as it is: %s',
    (article) => {
      expect(articleIn(article, 'sv')).toBe(article);
      expect(articleIn(article, 'en')).toBe(article);
    },
  );

  it('fails on no text, and writes Swedish that it reads as the same again', () => {
    const words = fc.constantFrom(
      'Art.',
      'bilaga',
      'bilagan',
      'kap.',
      '§',
      'p.',
      ',',
      'och',
      ';',
      '1',
      '18.2',
      'I',
      'a',
      '2–3',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (tokens) => {
        const swedish = articleIn(tokens.join(' '), 'sv');
        expect(articleIn(swedish, 'sv')).toBe(swedish);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => typeof articleIn(text, 'en') === 'string'));
  });
});

describe('articlesIn', () => {
  it('writes articles that are cited one by one as one series, each once and in order', () => {
    const cited = ['Art. 42', 'Art. 70', 'Art. 43', 'Art. 42'];
    expect(articlesIn(cited, 'sv')).toBe('artiklarna 42, 43 och 70');
    expect(articlesIn(cited, 'en')).toBe('Articles 42, 43 and 70');
  });

  it('keeps apart what is no series', () => {
    expect(articlesIn(['9 kap. 1 §', '17 kap. 1 §'], 'en')).toBe(
      'Chapter 9, Section 1; Chapter 17, Section 1',
    );
    expect(articlesIn(['Art. 42', 'Art. 3 och bilaga I', 'Bilagan'], 'en')).toBe(
      'Article 42; Article 3 and Annex I; Annex',
    );
    expect(articlesIn([], 'sv')).toBe('');
  });
});
