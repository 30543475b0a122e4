import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import type { ClauseDocument } from '@kravsmed/clauses';
import fc from 'fast-check';
import { DeflatedPieces } from './archive/deflated-pieces';
import { docxRenderer, renderDocx } from './render-docx';
import { docxFaults } from './testing/docx-faults';
import { documentOf, EVERY_BLOCK, everyChange, everyNode } from './testing/every-node';
import { allMatches, part } from './testing/parts';

const layouts = (['flow', 'table', 'list'] as const).flatMap((style) =>
  (['list', 'footnotes'] as const).map((legalBasis) => ({ style, legalBasis })),
);
const documents: readonly (readonly [string, ClauseDocument])[] = [
  ['every node', everyNode()],
  ['every node in English', everyNode('en')],
  ['every change', everyChange()],
  ...layouts.map(
    (layout) =>
      [
        JSON.stringify(layout),
        exampleDocument('sv', { layout: { ...exampleSelection().layout, ...layout } }),
      ] as const,
  ),
];

test.each(documents)('nothing is wrong with a file of %s', async (_name, document) => {
  expect(docxFaults(await renderDocx(document))).toEqual([]);
});

const blocks = [...EVERY_BLOCK, ...everyChange().body, ...exampleDocument().body];
const documentOfAny = fc
  .tuple(
    fc.shuffledSubarray(blocks, { maxLength: 12 }),
    fc.shuffledSubarray(blocks, { maxLength: 3 }),
  )
  .map(([body, annex]) => documentOf(body, { annex, title: `${body.length} och ${annex.length}` }));

test('what was written before never changes a byte, and every file is sound', async () => {
  const warm = docxRenderer(new DeflatedPieces(200_000));
  await fc.assert(
    fc.asyncProperty(documentOfAny, async (document) => {
      const cold = await docxRenderer(new DeflatedPieces(0))(document);
      expect(Buffer.from(await warm(document)).equals(cold)).toBe(true);
      expect(Buffer.from(await warm(document)).equals(cold)).toBe(true);
      expect(docxFaults(cold)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('every node', () => {
  let body: string;
  let docx: Uint8Array;
  beforeAll(async () => {
    docx = await renderDocx(everyNode());
    body = part(docx, 'word/document.xml');
  });

  test('a footnote is one of Word’s own, with its link', () => {
    const ids = allMatches(body, /<w:footnoteReference w:id="(\d+)"\/>/g);
    expect(ids).toEqual(['1', '2', '3']);
    const notes = part(docx, 'word/footnotes.xml');
    expect(notes).toContain('<w:t xml:space="preserve">En not med </w:t>');
    const [id = ''] = allMatches(notes, /<w:hyperlink r:id="([^"]+)"/g);
    expect(part(docx, 'word/_rels/footnotes.xml.rels')).toContain(
      `Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://data.europa.eu/eli/dir/2008/120/oj"`,
    );
  });

  test('a cross-reference is counted by Word, and words where its heading is missing', () => {
    expect(body).toContain(
      '<w:instrText xml:space="preserve"> REF krav_KS_1042 \\r \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4.2.1.1</w:t></w:r>',
    );
    expect(body).not.toContain('finns_inte');
    expect(body).toContain('<w:t>9.9</w:t>');
  });

  test('a heading has its bookmark once', () => {
    expect(allMatches(body, /w:name="(krav_KS_1042)"/g)).toHaveLength(1);
  });

  test('a field knows what kind of answer it takes', () => {
    const [box = ''] = allMatches(
      body,
      /(<w:sdt><w:sdtPr>(?:(?!<\/w:sdt>).)*w14:checkbox.*?<\/w:sdt>)/g,
    );
    expect(box).toContain('<w:alias w:val="Svar: checkBox"/><w:tag w:val="krav.ja"/>');
    expect(box).toContain('☐');
    expect(body).toContain('<w:lid w:val="sv-SE"/>');
    expect(allMatches(body, /<w:listItem w:displayText="([^"]+)"/g).slice(0, 3)).toEqual([
      'Ja',
      'Nej',
      '&lt;Vet ej&gt;',
    ]);
    const tags = allMatches(body, /<w:tag w:val="(långt[^"]*)"/g);
    expect(new Set(tags.slice(0, 2)).size).toBe(2);
    expect(tags.every((tag) => tag.length <= 64)).toBe(true);
  });

  test('a figure says in words what it shows', () => {
    expect(body).toContain('<w:tblDescription w:val="Miljö 12, djur 3, sociala 0."/>');
    const spans = allMatches(
      body,
      /<w:gridSpan w:val="(\d+)"\/><w:shd w:val="clear" w:color="auto" w:fill="2F6F3E"\/>/g,
    );
    expect(spans).toEqual(['40']);
  });

  test('an address is written as addresses are', () => {
    expect(part(docx, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/?a=1&amp;b=%C3%A5%20%C3%A4"',
    );
  });
});

test('a redline is tracked changes, each with its author', async () => {
  const body = part(await renderDocx(everyChange()), 'word/document.xml');
  expect(body).toMatch(
    /<w:del w:id="\d+" w:author="Lunds kommun &amp; co" w:date="2027-01-31T00:00:00Z"><w:r><w:delText>50<\/w:delText><\/w:r><\/w:del>/,
  );
  expect(body).toMatch(/<w:trPr><w:cantSplit\/><w:del w:id/);
  expect(body).toMatch(/<w:pStyle w:val="ListBullet"\/><w:rPr><w:ins w:id/);
});
