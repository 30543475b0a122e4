import type { BlockNode } from '@kravsmed/clauses';
import { renderPdf } from './index';
import { checkTagged } from './testing/check-tagged';
import { exampleDocument } from './testing/example-document';
import { readPdf, type Dictionary, type PdfObjects } from './testing/read-pdf';

const figure: BlockNode = {
  kind: 'figure',
  caption: 'Krav per område',
  alt: 'Miljö 12 krav, djurskydd 5 krav.',
  bars: [
    { label: 'Miljö', value: 12, shown: '12 krav', tone: 'environment' },
    { label: 'Djurskydd', value: 5, shown: '5 krav', tone: 'animalWelfare' },
  ],
};
const words = (text: string): BlockNode => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text }],
});
const table: BlockNode = {
  kind: 'table',
  caption: '',
  widths: [1, 3],
  header: [],
  rowHeaders: true,
  rows: [
    [
      [words('Bevis')],
      [words('Något av:'), { kind: 'list', ordered: false, items: [[words('certifikat 漢字')]] }],
    ],
    [[words('Krav')], [words('ord '.repeat(3000))]],
  ],
};
const reference: BlockNode = {
  kind: 'paragraph',
  children: [{ kind: 'crossReference', target: 'ks-1', text: '4.2.1' }],
};
const target: BlockNode = {
  kind: 'heading',
  level: 1,
  number: [9],
  anchor: 'ks-1',
  children: [{ kind: 'text', text: 'Målet' }],
};

const render = async (): Promise<PdfObjects> => {
  const document = exampleDocument(4);
  const body = [...document.body, figure, table, reference, target];
  return readPdf(await renderPdf({ ...document, body }));
};

describe('the tags of a PDF', () => {
  let pdf: PdfObjects;
  beforeEach(async () => {
    pdf = await render();
  });
  const first = (fits: (entries: Dictionary) => boolean): Dictionary => {
    for (const value of pdf.values.values()) if (value instanceof Map && fits(value)) return value;
    throw new Error('No such object.');
  };
  const element = (type: string) => first((entries) => entries.get('S') === type);
  const page = () => first((entries) => entries.get('Type') === '/Page');
  const catalog = () => first((entries) => entries.get('Type') === '/Catalog');
  const editContent = (edit: (content: string) => string) => {
    const contents = page().get('Contents') as { object: number };
    pdf.streams.set(contents.object, edit(pdf.streams.get(contents.object) ?? ''));
  };

  it('are right', () => {
    expect(checkTagged(pdf)).toEqual([]);
  });

  it('lead from a cross-reference to the heading', () => {
    const link = first((entries) => entries.has('Dest') && entries.has('StructParent'));
    expect(link.get('Dest')).toEqual([
      { object: expect.any(Number) as number },
      '/XYZ',
      null,
      expect.any(Number),
      null,
    ]);
  });

  it('lead to an address as it was written, with what no address holds escaped', async () => {
    const href = 'https://example.org/a%2Fb/å (1)\ud800';
    const link = { kind: 'link', href, children: [{ kind: 'text', text: 'där' }] } as const;
    const document = exampleDocument(0);
    const body = [{ kind: 'paragraph', children: [link] } as const];
    const { values } = readPdf(await renderPdf({ ...document, body }));
    const actions = [...values.values()].map((value) =>
      value instanceof Map ? value.get('A') : undefined,
    );
    expect(actions).toContainEqual(
      new Map<string, unknown>([
        ['S', '/URI'],
        ['URI', { bytes: 'https://example.org/a%2Fb/%C3%A5%20\\(1\\)%EF%BF%BD' }],
      ]),
    );
  });

  it('goes on with a row that is taller than a page', () => {
    const pages = [...pdf.values.values()].filter(
      (value) => value instanceof Map && value.get('Type') === '/Page',
    );
    expect(pages.length).toBeGreaterThan(7);
  });

  const planted: readonly (readonly [string, RegExp, () => void])[] = [
    ['no language', /no Lang/, () => catalog().delete('Lang')],
    ['no metadata', /no Metadata/, () => catalog().delete('Metadata')],
    ['a hidden title', /title/, () => catalog().delete('ViewerPreferences')],
    ['no scope', /scope/, () => element('/TH').delete('A')],
    ['no alternative', /alternative/, () => element('/Figure').delete('Alt')],
    ['no numbering', /numbering/, () => element('/L').delete('A')],
    ['an element left out', /missing in the tree/, () => element('/H1').delete('K')],
    ['a stretch twice', /twice/, () => element('/H1').set('K', [0, 0])],
    ['a wrong way back', /lead back/, () => page().set('StructParents', 999_999)],
    ['no tab order', /tab order/, () => page().delete('Tabs')],
    ['words untagged', /outside any/, () => editContent((text) => `[(x)]TJ\n${text}`)],
    ['a stretch open', /does not end/, () => editContent((text) => text.replace('EMC', ''))],
    ['a link unsaid', /does not say/, () => first((e) => e.has('Rect')).delete('Contents')],
    ['a link untied', /link is missing/, () => element('/Link').set('K', 0)],
    ['a font outside', /embedded/, () => first((e) => e.has('FontFile2')).delete('FontFile2')],
    ['a font mute', /characters/, () => first((e) => e.has('ToUnicode')).delete('ToUnicode')],
  ];
  it.each(planted)('are found wrong: %s', (_, fault, plant) => {
    plant();
    expect(checkTagged(pdf).join('\n')).toMatch(fault);
  });
});
