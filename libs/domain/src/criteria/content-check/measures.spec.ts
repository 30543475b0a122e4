import fc from 'fast-check';
import { figuresOf } from './figures';
import { readabilityOf } from './lix';
import { directionOf, strictnessMoved, type NumberParameter } from './parameter-direction';

describe('figuresOf', () => {
  it.each([
    ['1 000,5 gram två gånger', '1,000.5 grams twice', [2, 1000.5]],
    ['Minst {{share}} av 40 varor', 'At least {{share}} of 40 goods', [40]],
    ['Se [sidan](https://a.se/17)', 'See [the page](https://a.se/17)', []],
    ['1. ett\n2. annat', '1. one\n2. other', []],
    ['Förordning (EU) 2018/848', 'Regulation (EU) 2018/848', [848, 2018]],
  ])('reads "%s" as "%s"', (sv, en, figures) => {
    expect(figuresOf(sv, 'sv')).toEqual(figures);
    expect(figuresOf(en, 'en')).toEqual(figures);
  });

  it('reads any number as each language writes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        const written = (locale: string): string => new Intl.NumberFormat(locale).format(value);
        expect(figuresOf(`högst ${written('sv-SE')} kg`, 'sv')).toEqual([value]);
        expect(figuresOf(`at most ${written('en-GB')} kg`, 'en')).toEqual([value]);
      }),
    );
  });
});

describe('readabilityOf', () => {
  it('is words a sentence plus the share of long words', () => {
    // Eight words, two sentences, two words of more than six letters: 4 + 25.
    expect(readabilityOf('Grisar äter foder här. Ladugården är mycket tålmodig.')).toEqual({
      lix: 29,
      words: 8,
    });
  });

  it('ends a sentence at a list item and counts a parameter as one short word', () => {
    expect(readabilityOf('- hel svans\n- halm varje dag')).toEqual({ lix: 3, words: 5 });
    expect(readabilityOf('Minst {{longParameterName}} kött.')).toEqual({ lix: 3, words: 3 });
    expect(readabilityOf('')).toEqual({ lix: 0, words: 0 });
  });
});

describe('strictness of a figure', () => {
  const parameter = (sv: string, en: string, value: number): NumberParameter => ({
    name: 'x',
    type: 'number',
    label: { sv, en },
    default: value,
    minimum: 0,
    maximum: 100,
  });

  it.each([
    ['Lägsta andel', 'Minimum share', 'floor'],
    ['Högsta svinn', 'Highest waste', 'ceiling'],
    ['Högsta poäng', 'Maximum score', undefined],
    ['Kök att besöka', 'Kitchens to visit', undefined],
  ])('"%s" is a %3$s', (sv, en, direction) => {
    expect(directionOf(parameter(sv, en, 1))).toBe(direction);
  });

  it('rises with a floor and falls with a ceiling', () => {
    const floor = (value: number) => parameter('Lägsta andel', 'Minimum share', value);
    const ceiling = (value: number) => parameter('Högsta svinn', 'Highest waste', value);
    expect(strictnessMoved(floor(50), floor(60))).toBeGreaterThan(0);
    expect(strictnessMoved(ceiling(50), ceiling(60))).toBeLessThan(0);
    expect(strictnessMoved(floor(50), { ...floor(50), minimum: 20 })).toBeGreaterThan(0);
    expect(strictnessMoved(floor(50), ceiling(60))).toBe(0);
  });
});
