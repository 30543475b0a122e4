import fc from 'fast-check';
import type { BlockNode, ClauseDocument, ClauseNode, InlineNode } from '../nodes';
import { accepted } from '../redline/resolve';
import { exampleSelection } from './example-document';

const WORDS = ['djur', 'griskött', 'ska', 'minst', '60', 'procent', 'av', ',', '.', ' ', 'KRAV'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((list) => list.join(' '));
const text = words.map((each): InlineNode => ({ kind: 'text', text: each }));

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 4, arbitrary: text },
  text.map((node): InlineNode => ({ kind: 'strong', children: [node] })),
  fc.tuple(text, words).map(([node, bold]): InlineNode => ({
    kind: 'emphasis',
    children: [node, { kind: 'strong', children: [{ kind: 'text', text: bold }] }],
  })),
  fc
    .tuple(text, fc.constantFrom('https://example.org/a', 'https://example.org/b'))
    .map(([node, href]): InlineNode => ({ kind: 'link', href, children: [node] })),
  words.map((each): InlineNode => ({ kind: 'value', parameter: 'share', text: each })),
  words.map((each): InlineNode => ({ kind: 'change', change: 'added', text: each })),
  text.map((node): InlineNode => ({ kind: 'footnote', children: [node] })),
);
const inlines = fc.array(inline, { maxLength: 4 });

const paragraph = inlines.map((children): BlockNode => ({ kind: 'paragraph', children }));
const cell = fc.array(paragraph, { maxLength: 2 });
const list = fc
  .tuple(fc.boolean(), fc.array(cell, { minLength: 1, maxLength: 3 }))
  .map(([ordered, items]): BlockNode => ({ kind: 'list', ordered, items }));
const table = fc.integer({ min: 1, max: 2 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc
    .tuple(
      words,
      fc.array(inlines, { minLength: columns, maxLength: columns }),
      fc.array(row, { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([caption, header, rows, rowHeaders]): BlockNode => ({
      kind: 'table',
      caption,
      widths: header.map(() => 10),
      header,
      rows,
      rowHeaders,
    }));
});
const heading = fc
  .tuple(inlines, fc.integer({ min: 1, max: 3 }), fc.nat(3))
  .map(([children, level, number]): BlockNode => ({
    kind: 'heading',
    level,
    number: [number],
    children,
  }));
const inner = fc.oneof(paragraph, list, table);
const labelled = fc
  .tuple(
    fc.constantFrom('evidence', 'followUp', 'note'),
    fc.constantFrom('Bevis', 'Tillägg av Lund', 'Tillägg av Lunds kommun'),
    fc.array(inner, { maxLength: 2 }),
  )
  .map(([role, label, children]): BlockNode => ({ kind: 'labelled', role, label, children }));
const clause = fc
  .record({
    criterion: fc.constantFrom('KS-1', 'KS-2', 'KS-3', 'KS-4'),
    version: fc.integer({ min: 1, max: 2 }),
    title: words,
    heading,
    reference: inlines,
    parts: fc.array(fc.oneof(labelled, inner), { maxLength: 3 }),
  })
  .map(({ criterion, version, title, heading: first, reference, parts }): ClauseNode => ({
    kind: 'clause',
    criterion,
    version,
    use: 'qualification',
    state: 'unaltered',
    title,
    children: [
      first,
      { kind: 'reference', criterion, version, state: 'unaltered', children: reference },
      ...parts,
    ],
  }));
const figure = words.map((alt): BlockNode => ({
  kind: 'figure',
  caption: 'Krav',
  alt,
  bars: [{ label: 'Miljö', value: 2, shown: '2 krav', tone: 'environment' }],
}));
const block = fc.oneof(heading, { weight: 3, arbitrary: clause }, labelled, inner, figure);

/** Any clause document, of every kind of node; its neighbours in the same form stand in it together. */
export const anyDocument: fc.Arbitrary<ClauseDocument> = fc
  .record({
    title: words,
    body: fc.array(block, { maxLength: 6 }),
    annex: fc.array(block, { maxLength: 3 }),
  })
  .map(({ title, body, annex }) =>
    accepted({
      language: 'sv',
      title,
      subject: '',
      body,
      annex,
      selection: { ...exampleSelection(), title },
      producer: 'test',
    }),
  );
