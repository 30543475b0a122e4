import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { numberingDefinitions } from '../numbering';
import { renderDocx } from '../render-docx';
import { ownStyles } from '../skeleton';
import { docxFaults } from '../testing/docx-faults';
import { documentOf, EVERY_BLOCK, everyChange } from '../testing/every-node';
import { allMatches } from '../testing/parts';
import { renderBody } from './render-body';

const LAYOUT = { headingLevel: 2, numbering: '7' };

/** Puts a fragment into another file, as whoever asks for one does. */
async function inserted(): Promise<{ readonly docx: Uint8Array; readonly xml: string }> {
  const files = unzipSync(await renderDocx(documentOf(EVERY_BLOCK)));
  const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const edit = (path: string, from: string, more: string): void => {
    files[path] = strToU8(read(path).replace(from, () => more + from));
  };
  const numbersOf = (path: string, pattern: RegExp): number[] =>
    allMatches(read(path), pattern).map(Number);
  const after = (numbers: readonly number[]): number => Math.max(...numbers) + 1;
  const body = renderBody(everyChange().body, {
    language: 'sv',
    styles: { KravsmedReferens: 'Caption', Heading3: 'Heading5' },
    revision: { author: 'Lund', date: '2027-01-31' },
    ids: {
      firstNumbering: after(numbersOf('word/numbering.xml', /<w:num w:numId="(\d+)"/g)),
      firstFootnote: after(numbersOf('word/footnotes.xml', /<w:footnote w:id="(\d+)"/g)),
      controls: numbersOf('word/document.xml', /<w:id w:val="(\d+)"/g),
      bookmarks: allMatches(read('word/document.xml'), /<w:bookmarkStart [^>]*w:name="([^"]+)"/g),
    },
  });
  edit('word/document.xml', '<w:sectPr>', body.xml);
  edit('word/footnotes.xml', '</w:footnotes>', body.footnotes.map(({ xml }) => xml).join(''));
  const firstDefinition = after(
    numbersOf('word/numbering.xml', /<w:abstractNum w:abstractNumId="(\d+)"/g),
  );
  const { definitions, numbers } = numberingDefinitions(body.numbering, {
    layout: LAYOUT,
    firstDefinition,
    bulletsByStyle: false,
  });
  edit('word/numbering.xml', '<w:num ', definitions);
  edit('word/numbering.xml', '</w:numbering>', numbers);
  return { docx: zipSync(files), xml: body.xml };
}

test('a fragment goes into another document without a number or name twice', async () => {
  const { docx, xml } = await inserted();
  // Its links lead to addresses that the host leads to as well, and so by the same ids.
  expect(docxFaults(docx)).toEqual([]);
  expect(xml).not.toContain('"KravsmedReferens"');
  expect(xml).not.toContain('"Heading3"');
});

test('headings are left to the document’s own numbering where it has one', () => {
  const { xml, numbering } = renderBody(EVERY_BLOCK, { language: 'sv', numberHeadings: false });
  expect(numbering.map(({ kind }) => kind)).not.toContain('headings');
  expect(xml).toContain('<w:pStyle w:val="Heading3"/></w:pPr>');
  expect(xml).not.toContain(' REF ');
});

test('a cross-reference may lead to a heading elsewhere in the document', () => {
  const reference = { kind: 'crossReference', target: 'krav_KS_1', text: '4.2' } as const;
  const blocks = [{ kind: 'paragraph', children: [reference] }] as const;
  expect(renderBody(blocks, { language: 'sv' }).xml).toBe('<w:p><w:r><w:t>4.2</w:t></w:r></w:p>');
  expect(renderBody(blocks, { language: 'sv', anchorsElsewhere: ['krav_KS_1'] }).xml).toContain(
    ' REF krav_KS_1 \\r \\h ',
  );
});

test('our styles are there one by one, for a document that lacks some', async () => {
  const styles = await ownStyles('en');
  expect(new Set(styles.map(({ id }) => id)).size).toBe(styles.length);
  expect(styles).toContainEqual(
    expect.objectContaining({ id: 'FootnoteText', name: 'footnote text' }),
  );
});
