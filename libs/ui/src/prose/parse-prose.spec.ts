import { parseInline, parseProse } from './parse-prose';

describe('parseProse', () => {
  it('reads paragraphs, lists and one level of nesting', () => {
    const blocks = parseProse('Ett stycke\npå två rader.\n\n- ett\n- två\n  - inuti\n\n1. först');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list', 'list']);
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      children: [{ kind: 'text', text: 'Ett stycke på två rader.' }],
    });
    expect(blocks[1]).toMatchObject({ ordered: false, items: [{}, [{}, { kind: 'list' }]] });
    expect(blocks[2]).toMatchObject({ ordered: true });
  });

  it('keeps a loose list as one list', () => {
    expect(parseProse('- ett\n\n- två')).toHaveLength(1);
  });

  it('reads placeholders, emphasis and links, and leaves other marks as text', () => {
    expect(parseInline('Minst {{share}} *ska* [läs](https://example.org) <b>')).toEqual([
      { kind: 'text', text: 'Minst ' },
      { kind: 'placeholder', name: 'share' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', children: [{ kind: 'text', text: 'ska' }] },
      { kind: 'text', text: ' ' },
      { kind: 'link', href: 'https://example.org', children: [{ kind: 'text', text: 'läs' }] },
      { kind: 'text', text: ' <b>' },
    ]);
  });

  it('makes no link of a script address', () => {
    expect(parseInline('[x](javascript:alert(1))')).toEqual([
      { kind: 'text', text: '[x](javascript:alert(1))' },
    ]);
  });
});
