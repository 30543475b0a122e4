import fc from 'fast-check';
import type { InlineNode } from '../nodes';
import { compareInline, type MarkedInline } from './compare-inline';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const strong = (words: string): InlineNode => ({ kind: 'strong', children: [text(words)] });

/** Every character with the form it has. */
const formed = (nodes: readonly InlineNode[], outer = ''): string[] =>
  nodes.flatMap((node) =>
    'children' in node
      ? formed(node.children, `${outer}${node.kind} `)
      : [...node.text].map((character) => `${outer}${node.kind} ${character}`),
  );
const without = (mark: MarkedInline['mark'], marked: readonly MarkedInline[]): InlineNode[] =>
  marked.filter((part) => part.mark !== mark).map(({ node }) => node);

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', 'å', '5'), maxLength: 12 });
const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  words.map(text),
  words.map(strong),
  words.map((each): InlineNode => ({ kind: 'value', parameter: 'share', text: each })),
  words.map((each): InlineNode => ({ kind: 'emphasis', children: [strong(each), text(each)] })),
);

describe('compareInline', () => {
  it('marks a changed value, and keeps it a value', () => {
    const value = (share: string): InlineNode => ({ kind: 'value', parameter: 'p', text: share });
    expect(compareInline([text('Minst '), value('50')], [text('Minst '), value('60')])).toEqual([
      { mark: 'same', node: text('Minst ') },
      { mark: 'removed', node: value('50') },
      { mark: 'added', node: value('60') },
    ]);
  });

  it('takes out and puts in words that only changed form', () => {
    expect(compareInline([text('Alla ägg')], [text('Alla '), strong('ägg')])).toEqual([
      { mark: 'same', node: text('Alla ') },
      { mark: 'removed', node: text('ägg') },
      { mark: 'added', node: strong('ägg') },
    ]);
  });

  it('spells the new text when every change is accepted, the old when every one is refused', () => {
    fc.assert(
      fc.property(fc.array(inline), fc.array(inline), (from, to) => {
        const marked = compareInline(from, to);
        expect(formed(without('removed', marked))).toEqual(formed(to));
        expect(formed(without('added', marked))).toEqual(formed(from));
      }),
    );
  });

  it('marks nothing between equals', () => {
    fc.assert(
      fc.property(fc.array(inline), (nodes) => {
        expect(compareInline(nodes, nodes).every(({ mark }) => mark === 'same')).toBe(true);
      }),
    );
  });
});
