import fc from 'fast-check';
import { parseRichText } from '../criteria/rich-text';
import { piecesOf, writePieces } from './rich-text-pieces';

describe('rich text in pieces', () => {
  it('writes what it has read in one way', () => {
    const text = 'Bevis:\n- ett\n  vidare\n- två\n   1) inre\n   2) andra\n\n  mer\n\n2027. Slut';
    expect(writePieces(piecesOf(text))).toBe(
      'Bevis:\n- ett vidare\n- två\n  1. inre\n  2. andra\n\n  mer\n\n2027\\. Slut',
    );
  });

  it('lets a piece out of a list item that is gone, and numbers anew', () => {
    const [, , inner, ...rest] = piecesOf('Bevis:\n\n- ett\n  - inre\n\n  mer\n- två');
    expect(writePieces([inner!, ...rest])).toBe('- inre\n\n  mer\n- två');
    const [, second, third] = piecesOf('1. a\n2. b\n3. c');
    expect(writePieces([second!, third!])).toBe('1. b\n2. c');
    const [, more] = piecesOf('- ett\n\n  mer');
    expect(writePieces([more!])).toBe('mer');
  });

  const odd = fc
    .array(
      fc.constantFrom(
        '*',
        '**',
        '[',
        '](https://a.se)',
        '{{x}}',
        '\\',
        '\n',
        '\n\n',
        '- ',
        '  - ',
        '    ',
        '1. ',
        '  1. ',
        '2. ',
        '+ ',
        'å',
        'b',
        ' ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('means the same when it is written again, and is then written the same', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const once = writePieces(piecesOf(text));
        expect(parseRichText(once)).toEqual(parseRichText(text));
        expect(writePieces(piecesOf(once))).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be written with any pieces left out: every other word stays', () => {
    fc.assert(
      fc.property(odd, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (text, kept) => {
        const pieces = piecesOf(text).filter((_, index) => kept[index]);
        const texts = (some: typeof pieces): string[] =>
          some.map((piece) => piece.text.replace(/^(\d*)\\/, '$1'));
        expect(texts(piecesOf(writePieces(pieces)))).toEqual(texts(pieces));
      }),
      { numRuns: 1000 },
    );
  });
});
