import { selectionData } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { renderDocx } from './render-docx';
import { allMatches, part, partsOf } from './testing/parts';

describe('a Word file', () => {
  let docx: Uint8Array;
  let body: string;
  beforeAll(async () => {
    docx = await renderDocx(exampleDocument());
    body = part(docx, 'word/document.xml');
  });

  test('has the same bytes each time, whatever the clock says', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'setTimeout'],
    });
    try {
      const later = await renderDocx(exampleDocument());
      expect(Buffer.from(later).equals(Buffer.from(docx))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('holds each clause in a content control with its version', () => {
    expect(allMatches(body, /<w:tag w:val="([^"]+)"/g)).toEqual([
      'kravsmed:KS-1046:1',
      'kravsmed:KS-1042:3',
      'kravsmed:KS-1043:1',
      'kravsmed:KS-1044:2',
      'kravsmed:KS-1047:4',
      'kravsmed:KS-1045:1',
      'kravsmed:KS-1047:4',
    ]);
    expect(allMatches(body, /<w:alias w:val="([^"]+)"/g)[1]).toBe('Grisar med hela svansar');
  });

  test('gives each content control a number of its own', () => {
    const ids = allMatches(body, /<w:sdtPr>.*?<w:id w:val="(\d+)"/g);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
    expect(ids.every((id) => Number(id) > 0 && Number(id) <= 0x7fffffff)).toBe(true);
  });

  test('names no style, numbering or relationship that is not there', () => {
    const parts = partsOf(docx);
    const styles = allMatches(parts['word/styles.xml'] ?? '', /w:styleId="([^"]+)"/g);
    const used = Object.entries(parts)
      .filter(([path]) => path.startsWith('word/') && path.endsWith('.xml'))
      .flatMap(([, xml]) =>
        allMatches(xml, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"/g),
      );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((style) => !styles.includes(style))).toEqual([]);
    expect(new Set(styles).size).toBe(styles.length);

    const numbers = allMatches(parts['word/numbering.xml'] ?? '', /<w:num w:numId="(\d+)"/g);
    const numbered = allMatches(body, /<w:numId w:val="(\d+)"/g);
    expect(numbered.filter((id) => id !== '0' && !numbers.includes(id))).toEqual([]);

    const rels = allMatches(parts['word/_rels/document.xml.rels'] ?? '', / Id="([^"]+)"/g);
    const related = allMatches(body, / r:id="([^"]+)"/g);
    expect(related.filter((id) => !rels.includes(id))).toEqual([]);
    expect(new Set(rels).size).toBe(rels.length);
  });

  test('formats by styles alone', () => {
    expect(body).not.toMatch(/<w:(?:b|i|sz|color|rFonts|u|jc|spacing|ind|shd|tblBorders)[ />]/);
  });

  test('says its language, title and subject, and no date', () => {
    expect(part(docx, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    const properties = part(docx, 'docProps/core.xml');
    expect(properties).toContain(
      '<dc:title>Hållbara livsmedel till skolor &amp; förskolor</dc:title>',
    );
    expect(properties).toContain('<dc:subject>Griskött, Mjölk och mejerivaror</dc:subject>');
    expect(properties).toContain('<dc:language>sv-SE</dc:language>');
    expect(properties).not.toContain('dcterms');
  });

  test('carries the selection as data', () => {
    const item = part(docx, 'customXml/item1.xml');
    expect(item).toContain('xmlns="urn:kravsmed:selection:1"');
    const [json = ''] = allMatches(item, /<selection[^>]*>(.*)<\/selection>/g);
    const read = json
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    expect(JSON.parse(read.replace(/&amp;/g, '&'))).toEqual(
      JSON.parse(selectionData(exampleSelection())),
    );
    expect(part(docx, 'word/_rels/document.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(part(docx, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
  });

  test('marks the part that goes into the tender, and keeps the annex out of it', () => {
    const [marked = ''] = allMatches(
      body,
      /<w:bookmarkStart w:id="1" w:name="Upphandlingsdel"\/>(.*)<w:bookmarkEnd w:id="1"\/>/g,
    );
    expect(marked).toContain('Förteckning över kriterier');
    expect(marked).not.toContain('endast för köparen');
    expect(body).toContain('endast för köparen');
  });

  test('numbers its own headings and not the styles, which a document that it is put into may share', () => {
    const styles = part(docx, 'word/styles.xml');
    const headings = allMatches(
      styles,
      /<w:style [^>]*w:styleId="Heading\d"[^>]*>(.*?)<\/w:style>/g,
    );
    expect(headings).toHaveLength(8);
    expect(headings.filter((style) => style.includes('w:numPr'))).toEqual([]);
    expect(part(docx, 'word/numbering.xml')).not.toContain('<w:pStyle w:val="Heading');
    const numbers = allMatches(body, /<w:pStyle w:val="Heading4"\/>(<w:numPr>.*?<\/w:numPr>)/g);
    expect(numbers[0]).toBe('<w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr>');
  });

  test('repeats the header of its tables', () => {
    expect(allMatches(body, /(<w:tblHeader\/>)/g)).toHaveLength(3);
  });
});

test('without an annex there is one section', async () => {
  const docx = await renderDocx({ ...exampleDocument(), annex: [] });
  expect(allMatches(part(docx, 'word/document.xml'), /(<w:sectPr>)/g)).toHaveLength(1);
});

test('an empty selection is a file all the same', async () => {
  const docx = await renderDocx(exampleDocument('sv', { sections: [] }));
  expect(part(docx, 'word/document.xml')).toContain('<w:sectPr>');
});

test('speaks English', async () => {
  const docx = await renderDocx(exampleDocument('en'));
  expect(part(docx, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  expect(part(docx, 'word/footer1.xml')).toContain('Page ');
});
