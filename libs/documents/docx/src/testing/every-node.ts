import type {
  BlockNode,
  ClauseDocument,
  ClauseNode,
  FormFieldNode,
  InlineNode,
  TableCell,
} from '@kravsmed/clauses';
import { exampleDocument } from '@kravsmed/clauses/testing';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const paragraph = (...children: readonly InlineNode[]): BlockNode => ({
  kind: 'paragraph',
  children,
});
const cell = (words: string): TableCell => [paragraph(text(words))];
const field = (kind: FormFieldNode['field'], more: Partial<FormFieldNode> = {}): InlineNode => ({
  kind: 'formField',
  field: kind,
  name: `svar.${kind}`,
  label: `Svar: ${kind}`,
  ...more,
});

const heading: BlockNode = {
  kind: 'heading',
  level: 3,
  number: [1, 1],
  anchor: 'krav_KS_1042',
  children: [text('Grisar & "svansar"')],
};

const inlines: BlockNode = paragraph(
  text(' Ord < ord  '),
  { kind: 'emphasis', children: [text('kursivt'), { kind: 'strong', children: [text(' båda')] }] },
  { kind: 'strong', children: [{ kind: 'value', parameter: 'share', text: '50 procent' }] },
  { kind: 'link', href: 'https://example.org/?a=1&b=å ä', children: [text('länk')] },
  { kind: 'change', change: 'removed', text: 'bort' },
  { kind: 'change', change: 'added', text: 'till' },
  { kind: 'crossReference', target: 'krav_KS_1042', text: '4.2.1.1' },
  { kind: 'crossReference', target: 'finns_inte', text: '9.9' },
  {
    kind: 'footnote',
    children: [
      text('En not med '),
      { kind: 'link', href: 'http://data.europa.eu/eli/dir/2008/120/oj', children: [text('lag')] },
    ],
  },
);

const fields = (place: string): BlockNode =>
  paragraph(
    field('checkBox', { name: `${place}.ja` }),
    field('text'),
    field('date'),
    field('choice', { options: ['Ja', 'Nej', 'Nej', '<Vet ej>'] }),
    field('text', { name: `${'långt namn '.repeat(8)}a` }),
    field('text', { name: `${'långt namn '.repeat(8)}b` }),
  );

const list = (ordered: boolean, depth: number): BlockNode => ({
  kind: 'list',
  ordered,
  items: [
    [paragraph(text('ett')), ...(depth === 0 ? [] : [list(!ordered, depth - 1)])],
    [paragraph(text('två')), paragraph(text('fortsättning'))],
    [],
  ],
});

const tables: readonly BlockNode[] = [
  {
    kind: 'table',
    caption: 'Med rubrik',
    widths: [30, 70],
    header: [[text('A')], [text('B')]],
    rows: [
      [cell('1'), [list(false, 1), list(true, 0)]],
      [[], cell('2')],
    ],
    rowHeaders: true,
  },
  {
    kind: 'table',
    caption: '',
    widths: [1, 2],
    header: [],
    rows: [[cell('Krav'), [paragraph(text('En')), paragraph(text('Två'))]]],
    rowHeaders: true,
  },
  { kind: 'table', caption: 'Tom', widths: [1], header: [], rows: [], rowHeaders: false },
];

const figures: readonly BlockNode[] = [
  {
    kind: 'figure',
    caption: 'Krav per område',
    alt: 'Miljö 12, djur 3, sociala 0.',
    bars: [
      { label: 'Miljö', value: 12, shown: '12 krav', tone: 'environment' },
      { label: 'Djuromsorg', value: 3, shown: '3 krav', tone: 'animalWelfare' },
      { label: 'Socialt', value: 0, shown: '0 krav', tone: 'socialResponsibility' },
      { label: 'Annat', value: 0.01, shown: 'nästan inget', tone: 'neutral' },
    ],
  },
  { kind: 'figure', caption: 'Inget', alt: 'Inget.', bars: [] },
  {
    kind: 'figure',
    caption: 'Bara nollor',
    alt: 'Noll.',
    bars: [{ label: 'Noll', value: 0, shown: '0', tone: 'neutral' }],
  },
];

const clause: ClauseNode = {
  kind: 'clause',
  criterion: 'KS-1042',
  version: 3,
  use: 'technicalSpecification',
  state: 'unaltered',
  title: 'Grisar med hela svansar 🐖',
  children: [
    heading,
    {
      kind: 'reference',
      criterion: 'KS-1042',
      version: 3,
      state: 'unaltered',
      children: [text('KS-1042:3')],
    },
    inlines,
    { kind: 'labelled', role: 'scoring', label: 'Viktning', children: [paragraph(text('10'))] },
    { kind: 'labelled', role: 'note', label: 'Tillägg', children: [paragraph(text('ord'))] },
    { kind: 'labelled', role: 'requirement', label: '1. Titel', children: [list(false, 3)] },
  ],
};

const changed: readonly BlockNode[] = [
  {
    kind: 'trackedBlocks',
    change: 'inserted',
    children: [clause, ...tables, list(true, 1), ...figures],
  },
  {
    kind: 'trackedBlocks',
    change: 'deleted',
    children: [clause, ...tables, inlines, fields('borta')],
  },
  paragraph(
    text('Minst '),
    { kind: 'tracked', change: 'deleted', children: [text('50')] },
    { kind: 'tracked', change: 'inserted', children: [{ kind: 'strong', children: [text('60')] }] },
    text(' procent'),
  ),
  {
    kind: 'list',
    ordered: false,
    items: [
      [{ kind: 'trackedBlocks', change: 'inserted', children: [paragraph(text('ny punkt'))] }],
    ],
  },
  {
    kind: 'table',
    caption: 'Ny',
    was: { caption: 'Gammal', widths: [1], rowHeaders: false },
    widths: [1],
    header: [[text('A')]],
    rows: [[[{ kind: 'trackedBlocks', change: 'deleted', children: [paragraph(text('bort'))] }]]],
    rowHeaders: false,
  },
];

/** Blocks of every kind and shape that a clause document may hold. */
export const EVERY_BLOCK: readonly BlockNode[] = [
  { kind: 'heading', level: 2, number: [1], anchor: 'del_1', children: [text('Del')] },
  clause,
  { kind: 'heading', level: 2, number: [], children: [text('Utan nummer')] },
  { kind: 'heading', level: 9, number: [1, 1, 1, 1, 1, 1, 1, 1], children: [text('Djupt')] },
  // The same criterion a second time, with an anchor that is taken.
  clause,
  { ...clause, children: [] },
  fields('krav'),
  list(true, 3),
  ...tables,
  ...figures,
];

export const documentOf = (
  body: readonly BlockNode[],
  changes: Partial<ClauseDocument> = {},
): ClauseDocument => ({ ...exampleDocument(), body, annex: [], ...changes });

export const everyNode = (language: ClauseDocument['language'] = 'sv'): ClauseDocument =>
  documentOf(EVERY_BLOCK, { language, annex: [fields('bilaga'), inlines] });

export const everyChange = (): ClauseDocument => {
  const { language, title, subject, selection, producer } = exampleDocument();
  return documentOf([...EVERY_BLOCK, ...changed], {
    revision: {
      author: 'Lunds kommun & co',
      date: '2027-01-31',
      was: { language, title, subject, selection, producer },
    },
  });
};
