import { selectionData } from '@kravsmed/clauses';
import { partOf } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import { LONGEST } from './long-words';
import { renderXlsx } from './render-xlsx';
import { documentOf, documentWith } from './testing/altered-selection';
import { sheetRows } from './testing/cells';
import { allMatches, part, partsOf } from './testing/parts';

const sheetNames = (xlsx: Uint8Array): string[] =>
  allMatches(part(xlsx, 'xl/workbook.xml'), /<sheet name="([^"]+)"/g);

describe('a workbook', () => {
  let xlsx: Uint8Array;
  beforeAll(async () => {
    xlsx = await renderXlsx(exampleDocument());
  });

  test('has the same bytes each time, whatever the clock says', async () => {
    jest.useFakeTimers({
      now: new Date('2031-05-06T07:08:09Z'),
      doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'setTimeout'],
    });
    try {
      const later = await renderXlsx(exampleDocument());
      expect(Buffer.from(later).equals(Buffer.from(xlsx))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('has a sheet of clauses, one of the register and one for the buyer', () => {
    expect(sheetNames(xlsx)).toEqual(['Kriterier', 'Förteckning', 'Bara för köparen']);
  });

  test('has a clause a row in the order of the tender, each part in its column', async () => {
    const [header, ...rows] = await sheetRows(xlsx, 0);
    expect(header).toEqual([
      'Nr',
      'Del och avsnitt',
      'Kriterium',
      'Version',
      'Rubrik',
      'Användning',
      'Krav',
      'Poängsättning och vikt',
      'Bevis',
      'Uppföljning',
      'Rättslig grund',
      'Gäller rader',
      'Tillägg',
      'Lydelse',
    ]);
    expect(rows.map(([number, , criterion, version]) => [number, criterion, version])).toEqual([
      ['4.2.1.1.1', 'KS-1046', '1'],
      ['4.2.2.1.1', 'KS-1042', '3'],
      ['4.2.2.1.2', 'KS-1043', '1'],
      ['4.2.3.1.1', 'KS-1044', '2'],
      ['4.2.3.1.2', 'KS-1047', '4'],
      ['4.2.4.1.1', 'KS-1045', '1'],
      ['4.2.4.1.2', 'KS-1047', '4'],
    ]);
    const [, pigs, stunning, grazing] = rows;
    expect(pigs?.[1]).toBe('Tekniska specifikationer\nGriskött, anbudsområde 1');
    expect(pigs?.[4]).toBe('Grisar med hela svansar');
    expect(pigs?.[5]).toBe('Teknisk specifikation');
    expect(pigs?.[6]).toContain('Minst 60\u00a0procent av griskött');
    expect(pigs?.[6]).toContain('\n– har hela svansar vid slakt, och\n');
    expect(pigs?.[6]).toContain('\n   – halm');
    expect(pigs?.[8]).not.toBe('');
    expect(pigs?.[9]).not.toBe('');
    expect(pigs?.[10]).toContain('\n– Direktiv 2008/120/EG om skydd av grisar, bilaga I');
    expect(pigs?.[11]).toBe('raderna 1.1, 1.2 och 1.4 i prisbilagan');
    expect(pigs?.[12]).toBe('Gäller inte korv under det första avtalsåret.');
    expect(pigs?.[13]).toBe('Oförändrad');
    expect(stunning?.[6]).toBe(
      'Griskött och korv ska komma från djur som var bedövade vid avblodning.',
    );
    expect(stunning?.[13]).toBe('Anpassad');
    expect(rows[5]?.[6]).toContain('ILO:s kärnkonventioner (https://www.ilo.org/)');
    expect(grazing?.[6]).toContain('\n1. 30 dygn eller mer: 20\u00a0poäng');
    expect(grazing?.[7]).toBe('12,5\u00a0procent av den samlade utvärderingen');
  });

  test('ends with the register and says what its words mean', async () => {
    const rows = await sheetRows(xlsx, 1);
    expect(rows[0]?.slice(0, 3)).toEqual(['Nummer', 'Version', 'Rubrik']);
    expect(rows[1]?.[0]).toBe('KS-1046');
    expect(rows.at(-1)?.[0]).toContain('Nummer och version anger');
  });

  test('keeps what is for the buyer alone out of the other sheets', async () => {
    const annex = (await sheetRows(xlsx, 2)).flat().join('\n');
    expect(annex).toContain('endast för köparen');
    expect(annex).toContain('Korv ska omfattas.');
    const tender = [...(await sheetRows(xlsx, 0)), ...(await sheetRows(xlsx, 1))].flat().join('\n');
    expect(tender).not.toContain('Korv ska omfattas.');
  });

  test('shows what an adaptation took out and put in', () => {
    const annex = part(xlsx, 'xl/worksheets/sheet3.xml');
    const marked = (mark: string): string[] =>
      allMatches(annex, new RegExp(`<rPr>(?:(?!</rPr>).)*<${mark}/>.*?<t[^>]*>([^<]*)</t>`, 'g'));
    expect(marked('strike')).toContain('har varit ');
    expect(marked('u')).toContain('och korv ');
  });

  test('freezes, filters and prints its header', () => {
    const sheet = part(xlsx, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:N8"/>');
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1"/);
    expect(sheet).toContain('&amp;LHållbara livsmedel till skolor &amp;&amp; förskolor&amp;RSida');
    expect(part(xlsx, 'xl/workbook.xml')).toContain('Kriterier!$1:$1</definedName>');
  });

  test('says its language, title and subject, and no date', () => {
    const properties = part(xlsx, 'docProps/core.xml');
    expect(properties).toContain(
      '<dc:title>Hållbara livsmedel till skolor &amp; förskolor</dc:title>',
    );
    expect(properties).toContain('<dc:language>sv-SE</dc:language>');
    expect(properties).not.toContain('dcterms');
    expect(part(xlsx, 'docProps/app.xml')).toContain('<Application>Kravsmed test<');
  });

  test('carries the selection as data', () => {
    const item = part(xlsx, 'customXml/item1.xml');
    expect(item).toContain('xmlns="urn:kravsmed:selection:1"');
    const [json = ''] = allMatches(item, /<selection[^>]*>(.*)<\/selection>/g);
    const read = json
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    expect(JSON.parse(read.replace(/&amp;/g, '&'))).toEqual(
      JSON.parse(selectionData(exampleSelection())),
    );
    expect(part(xlsx, 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
    expect(part(xlsx, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org";"x")'])(
  'keeps %s a text',
  async (typed) => {
    const xlsx = await renderXlsx(documentWith({ note: typed, requirement: typed }));
    const rows = await sheetRows(xlsx, 0);
    expect(rows[1]?.[12]).toBe(typed);
    const sheet = part(xlsx, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    const [style = ''] = allMatches(sheet, /<c r="M2" t="s" s="(\d+)"/g);
    const styles = part(xlsx, 'xl/styles.xml');
    const [formats = ''] = allMatches(styles, /<cellXfs[^>]*>(.*)<\/cellXfs>/g);
    const format = allMatches(formats, /<xf numFmtId="(\d+)"/g)[Number(style)];
    expect(styles).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  },
);

test('goes on in a further row where words are too many for a cell', async () => {
  const typed = 'mjölk '.repeat(LONGEST / 5).trim();
  const rows = await sheetRows(await renderXlsx(documentWith({ note: typed })), 0);
  const ofFirst = rows.filter(([number]) => number === '4.2.1.1.1');
  expect(ofFirst).toHaveLength(2);
  expect(ofFirst.map((row) => row[12]).join('')).toBe(typed);
  expect(ofFirst.map((row) => row[2])).toEqual(['KS-1046', 'KS-1046']);
});

test('leaves out a column that no clause has anything for', async () => {
  const include = { evidence: false, followUp: false, rationale: false, legalBasis: false };
  const [header] = await sheetRows(await renderXlsx(exampleDocument('sv', { include })), 0);
  expect(header).not.toContain('Bevis');
  expect(header).not.toContain('Rättslig grund');
  expect(header?.at(-1)).toBe('Lydelse');
});

test('without an annex there is no sheet for the buyer', async () => {
  const xlsx = await renderXlsx({ ...exampleDocument(), annex: [] });
  expect(sheetNames(xlsx)).toEqual(['Kriterier', 'Förteckning']);
});

test('the annex alone has its own sheet and no other', async () => {
  const xlsx = await renderXlsx(partOf(exampleDocument(), 'annex'));
  expect(sheetNames(xlsx)).toEqual(['Bara för köparen']);
  expect((await sheetRows(xlsx, 0))[0]?.[0]).toContain('endast för köparen');
});

test('an empty selection is a file all the same', async () => {
  const xlsx = await renderXlsx(exampleDocument('sv', { sections: [] }));
  expect(sheetNames(xlsx)).toEqual(['Kriterier']);
  expect(await sheetRows(xlsx, 0)).toHaveLength(1);
});

test('speaks English', async () => {
  const xlsx = await renderXlsx(exampleDocument('en'));
  expect(sheetNames(xlsx)).toEqual(['Criteria', 'List of criteria', 'For the buyer only']);
  const [header, first] = await sheetRows(xlsx, 0);
  expect(header?.slice(0, 3)).toEqual(['No.', 'Part and section', 'Criterion']);
  expect(first?.at(-1)).toBe('Unaltered');
});

test('holds 300 clauses in a small file', async () => {
  const xlsx = await renderXlsx(documentOf(300));
  expect(await sheetRows(xlsx, 0)).toHaveLength(301);
  expect(xlsx.length).toBeLessThan(200_000);
  expect(Object.keys(partsOf(xlsx))[0]).toBe('[Content_Types].xml');
});
