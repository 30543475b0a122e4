import fc from 'fast-check';
import { escapeRichText, parseRichText, plainText, richTextParameters } from './rich-text';
import type { Block } from './rich-text-nodes';

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text }],
});

describe('parseRichText', () => {
  it('parts paragraphs at empty lines and joins lines inside one', () => {
    expect(parseRichText('Ett\ntvå\r\n\r\ntre')).toEqual([paragraph('Ett två'), paragraph('tre')]);
  });

  it('reads emphasis, strong, links and parameters', () => {
    expect(
      parseRichText('Minst **{{share}} av *allt*** enligt [lagen](https://ex.se/a_(b)).'),
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Minst ' },
          {
            kind: 'strong',
            children: [
              { kind: 'parameter', name: 'share' },
              { kind: 'text', text: ' av ' },
              { kind: 'emphasis', children: [{ kind: 'text', text: 'allt' }] },
            ],
          },
          { kind: 'text', text: ' enligt ' },
          {
            kind: 'link',
            href: 'https://ex.se/a_(b)',
            children: [{ kind: 'text', text: 'lagen' }],
          },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('reads lists, one level of nesting, with a paragraph before and after', () => {
    expect(parseRichText('Bevis:\n- ett\n  vidare\n- två\n  1. inre\n  2. andra\n\nSlut')).toEqual([
      paragraph('Bevis:'),
      {
        kind: 'list',
        ordered: false,
        items: [
          [paragraph('ett vidare')],
          [
            paragraph('två'),
            { kind: 'list', ordered: true, items: [[paragraph('inre')], [paragraph('andra')]] },
          ],
        ],
      },
      paragraph('Slut'),
    ]);
  });

  it('keeps a list together across empty lines, and paragraphs inside an item', () => {
    expect(parseRichText('1. a\n\n   b\n\n2. c\n')).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [[paragraph('a'), paragraph('b')], [paragraph('c')]],
      },
    ]);
  });

  it.each([
    ['a year that opens a line', '2027. Då gäller det.'],
    ['stars that mean times', '5 * 3 * 2'],
    ['an unclosed star', 'pris *exklusive moms'],
    ['a script link', '[klicka](javascript:alert(1))'],
    ['a link without words', '[](https://ex.se)'],
    ['HTML', '<b>fet</b>'],
    ['a heading', '# Rubrik'],
    ['half a parameter', '{{share och {{1}}'],
  ])('leaves %s as text', (_what, text) => {
    expect(parseRichText(text)).toEqual([paragraph(text)]);
  });

  it('takes a backslash before a mark as the mark itself', () => {
    expect(parseRichText('\\*a\\* \\{{b}} \\[c](https://d.se) e\\f')).toEqual([
      paragraph('*a* {{b}} [c](https://d.se) e\\f'),
    ]);
  });

  it('never throws, never loses a letter and stays shallow', () => {
    const odd = fc
      .array(
        fc.constantFrom(
          '*',
          '**',
          '[',
          ']',
          '](https://a.se)',
          '{{',
          '}}',
          '\\',
          '\n',
          '\n\n',
          '- ',
          '  - ',
          '1. ',
          'å',
          'b',
          ' ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    const letters = (text: string): string =>
      text.replace(/\(https:\/\/a\.se\)/g, '').replace(/[^åb]/g, '');
    fc.assert(
      fc.property(odd, (text) => {
        expect(letters(plainText(parseRichText(text)))).toBe(letters(text));
      }),
    );
  });

  it('stays fast and shallow on hostile text', () => {
    const hostile = [
      '*a '.repeat(20_000),
      '['.repeat(50_000),
      '[a]('.repeat(20_000),
      '{{'.repeat(50_000),
    ];
    for (const text of hostile) expect(plainText(parseRichText(text)).length).toBeGreaterThan(1000);
    expect(plainText(parseRichText('*a '.repeat(20_000) + 'a* '.repeat(20_000)))).toContain('a');
  });
});

describe('richTextParameters', () => {
  it('names each parameter once, in order, also in lists, emphasis and links', () => {
    expect(
      richTextParameters('{{b}} *{{ a }}* {{b}}\n\n- [{{c}}](https://ex.se)\n- \\{{d}}'),
    ).toEqual(['b', 'a', 'c']);
  });
});

describe('plainText', () => {
  it('puts values in and keeps a parameter that has none visible', () => {
    const text = parseRichText('Minst {{share}} före {{day}}:\n\n1. x\n   - y\n2. z');
    expect(plainText(text, { share: '50 procent' })).toBe(
      'Minst 50 procent före {{day}}:\n\n1. x\n   - y\n2. z',
    );
  });
});

describe('escapeRichText', () => {
  it('makes any single line of words read as it was written', () => {
    const line = fc
      .array(
        fc.constantFrom(
          '*',
          '[',
          ']',
          '(',
          '{{a}}',
          '\\',
          '- ',
          '1. ',
          '+ ',
          '(https://a.se)',
          'ord',
          ' ',
        ),
        { minLength: 1 },
      )
      .map((parts) => parts.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, (text) => {
        expect(parseRichText(escapeRichText(text))).toEqual([paragraph(text)]);
      }),
    );
  });
});
