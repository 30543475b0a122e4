import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { renderDocx } from '../render-docx';
import { docxFaults } from './docx-faults';
import { everyChange } from './every-node';

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';

let files: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  files = unzipSync(await renderDocx(everyChange()));
});

function planted(path: string, from: string | RegExp, to: string): string[] {
  const before = strFromU8(files[path] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return docxFaults(zipSync({ ...files, [path]: strToU8(after) }));
}

test('a sound file has none', () => {
  expect(docxFaults(zipSync({ ...files }))).toEqual([]);
});

const END = '</w:body>';
const control =
  '<w:sdt><w:sdtPr><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>';

test.each<[string, string, string | RegExp, string, RegExp]>([
  ['XML that is none', DOCUMENT, END, '', /is no XML/],
  [
    'a part without content type',
    '[Content_Types].xml',
    / Extension="rels"/,
    ' Extension="x"',
    /no content type/,
  ],
  [
    'a content type of nothing',
    '[Content_Types].xml',
    '/word/settings.xml',
    '/word/no.xml',
    /no\.xml, which is not there/,
  ],
  [
    'a relationship to nothing',
    RELATIONSHIPS,
    'styles.xml',
    'stilar.xml',
    /leads to word\/stilar\.xml/,
  ],
  ['a relationship twice', RELATIONSHIPS, 'rIdTheme', 'rIdStyles', /two relationships rIdStyles/],
  [
    'a link without relationship',
    DOCUMENT,
    /r:id="rIdLink[^"]*"/,
    'r:id="rIdNo"',
    /relationship rIdNo/,
  ],
  ['a style that is not there', DOCUMENT, 'w:val="KravsmedReferens"', 'w:val="Nej"', /style Nej/],
  [
    'a style twice',
    'word/styles.xml',
    'w:styleId="Heading2"',
    'w:styleId="Heading1"',
    /two styles Heading1/,
  ],
  [
    'a list that is not there',
    DOCUMENT,
    /<w:numId w:val="1"\/>/,
    '<w:numId w:val="999"/>',
    /list 999/,
  ],
  [
    'a list of no definition',
    'word/numbering.xml',
    '<w:abstractNumId w:val="1"/>',
    '<w:abstractNumId w:val="77"/>',
    /definition 77/,
  ],
  [
    'a list twice',
    'word/numbering.xml',
    '<w:num w:numId="2">',
    '<w:num w:numId="1">',
    /two lists 1/,
  ],
  [
    'a footnote that is not there',
    DOCUMENT,
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="99"/>',
    /footnote 99, which/,
  ],
  [
    'a footnote of nobody',
    DOCUMENT,
    /<w:r>(?:(?!<\/w:r>).)*<w:footnoteReference w:id="1"\/><\/w:r>/,
    '',
    /does not name footnote 1/,
  ],
  ['a footnote twice', 'word/footnotes.xml', 'w:id="2"', 'w:id="1"', /two footnotes 1/],
  [
    'a separator that is not there',
    'word/settings.xml',
    'w:id="-1"',
    'w:id="-7"',
    /settings name footnote -7/,
  ],
  [
    'a bookmark’s number twice',
    DOCUMENT,
    END,
    `<w:bookmarkStart w:id="1" w:name="a"/>${END}`,
    /begin with number 1/,
  ],
  [
    'a bookmark’s name twice',
    DOCUMENT,
    END,
    `<w:bookmarkStart w:id="8" w:name="upphandlingsdel"/><w:bookmarkEnd w:id="8"/>${END}`,
    /two bookmarks upphandlingsdel/,
  ],
  ['a bookmark without end', DOCUMENT, '<w:bookmarkEnd w:id="1"/>', '', /bookmark 1 does not end/],
  [
    'a bookmark without beginning',
    DOCUMENT,
    END,
    `<w:bookmarkEnd w:id="8"/>${END}`,
    /bookmark 8 does not begin/,
  ],
  [
    'a bookmark with a space',
    DOCUMENT,
    'w:name="Upphandlingsdel"',
    'w:name="En del"',
    /no bookmark called En del/,
  ],
  ['a reference to nowhere', DOCUMENT, ' REF krav_KS_1042 ', ' REF krav_no ', /bookmark krav_no/],
  [
    'a control’s number twice',
    DOCUMENT,
    END,
    `${control}${control}${END}`,
    /content controls have number 7/,
  ],
  ['an empty control', DOCUMENT, END, `<w:sdt><w:sdtContent/></w:sdt>${END}`, /nothing in it/],
  [
    'a change’s number twice',
    DOCUMENT,
    /<w:del w:id="\d+"/,
    '<w:del w:id="3"',
    /changes have number 3/,
  ],
  [
    'deleted words kept',
    DOCUMENT,
    /<w:delText>(50)<\/w:delText>/,
    '<w:t>50</w:t>',
    /as if kept: 50/,
  ],
  [
    'kept words deleted',
    DOCUMENT,
    END,
    `<w:p><w:r><w:delText>x</w:delText></w:r></w:p>${END}`,
    /as if deleted: x/,
  ],
  [
    'a cell without paragraph',
    DOCUMENT,
    END,
    `<w:tbl><w:tr><w:tc/></w:tr></w:tbl>${END}`,
    /cell that does not end/,
  ],
  ['a row without cells', DOCUMENT, END, `<w:tbl><w:tr/></w:tbl>${END}`, /row without cells/],
  ['a table without rows', DOCUMENT, END, `<w:tbl/>${END}`, /table without rows/],
])('finds %s', (_name, path, from, to, fault) => {
  expect(planted(path, from, to)).toContainEqual(expect.stringMatching(fault));
});
