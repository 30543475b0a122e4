import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROOT = `xmlns:w="${W}" xmlns:r="${R}"`;

export interface TenderShape {
  /** What stands as a paragraph under the heading 4.2. */
  readonly place?: string;
  readonly template?: boolean;
  readonly numbered?: boolean;
  readonly extra?: Readonly<Record<string, string>>;
}

export const p = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const LOREM =
  'Anbudsgivaren ska lämna sitt anbud elektroniskt och följa det som sägs i det här avsnittet. Den upphandlande myndigheten prövar anbuden i den ordning som beskrivs nedan och antar det anbud som är mest fördelaktigt. ';
const chapter = (title: string, sections: readonly string[]): string =>
  p(title, 'Rubrik1') +
  sections
    .map((section) => p(section, 'Rubrik2') + p(LOREM.repeat(6), 'Brdtext').repeat(12) + TABLE)
    .join('');
const cell = (text: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${p(text, 'Brdtext')}</w:tc>`;
const TABLE = `<w:tbl><w:tblPr><w:tblStyle w:val="Kommuntabell"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid>${['Skede', 'Anbud', 'Avtal'].map((row) => `<w:tr>${cell(row)}${cell('Se bilagan')}</w:tr>`).join('')}</w:tbl>${p('', 'Brdtext')}`;
const CONTENTS =
  '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Innehåll</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';

const style = (id: string, name: string, rest: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' || id === 'Normaltabell' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${rest}</w:style>`;
const heading = (level: number, numbered: boolean): string =>
  style(
    `Rubrik${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Brdtext"/><w:pPr><w:keepNext/>${numbered ? `<w:numPr>${level === 1 ? '' : `<w:ilvl w:val="${level - 1}"/>`}<w:numId w:val="7"/></w:numPr>` : ''}<w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="${40 - 4 * level}"/></w:rPr>`,
  );

const stylesXml = (numbered: boolean): string =>
  `${DECLARATION}<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>${[
    style('Normal', 'Normal', ''),
    style('Normaltabell', 'Normal Table', '', 'table'),
    ...[1, 2, 3, 4, 5].map((level) => heading(level, numbered)),
    style(
      'Brdtext',
      'Body Text',
      '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>',
    ),
    style('Punktlista', 'List Bullet', '<w:basedOn w:val="Normal"/>'),
    style('Sidhuvud', 'header', '<w:basedOn w:val="Normal"/>'),
    style(
      'Kommuntabell',
      'Kommunens tabell',
      '<w:basedOn w:val="Normaltabell"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="7A1F3D"/><w:bottom w:val="single" w:sz="4" w:color="7A1F3D"/></w:tblBorders></w:tblPr>',
      'table',
    ),
  ].join('')}</w:styles>`;

const NUMBERING = `${DECLARATION}<w:numbering ${ROOT}><w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/>${[
  0, 1, 2, 3, 4,
]
  .map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik${level + 1}"/><w:suff w:val="space"/><w:lvlText w:val="${Array.from({ length: level + 1 }, (_, at) => `%${at + 1}`).join('.')}"/><w:lvlJc w:val="left"/></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;

const edge = (kind: 'hdr' | 'ftr', text: string): string =>
  `${DECLARATION}<w:${kind} ${ROOT}>${p(text, 'Sidhuvud')}</w:${kind}>`;

/** A tender of about sixty pages: contents, six chapters, tables, a header and a footer of its own. */
export function aTender(shape: TenderShape = {}): Record<string, Uint8Array> {
  const { place = p('{{kravsmed}}'), template = false, numbered = true, extra = {} } = shape;
  const title = (number: string, text: string): string => (numbered ? text : `${number} ${text}`);
  const sections = (number: number): string[] =>
    ['Omfattning', 'Tider', 'Handlingar', 'Frågor och svar'].map((each, index) =>
      title(`${number}.${index + 1}`, each),
    );
  const body = [
    p('Upphandling av livsmedel', 'Brdtext'),
    CONTENTS,
    ...[1, 2, 3].map((number) =>
      chapter(title(`${number}`, `Kapitel ${number}`), sections(number)),
    ),
    p(title('4', 'Krav'), 'Rubrik1'),
    p(title('4.1', 'Allmänt'), 'Rubrik2'),
    p(LOREM, 'Brdtext'),
    p(title('4.2', 'Hållbarhetskrav'), 'Rubrik2'),
    place,
    p(title('4.3', 'Leverans'), 'Rubrik2'),
    p(LOREM, 'Brdtext'),
    ...[5, 6].map((number) => chapter(title(`${number}`, `Kapitel ${number}`), sections(number))),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1400" w:bottom="1400" w:left="1400" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>',
  ].join('');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`;
  const relations = (all: string): string =>
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`;
  const types = [
    ['document', template ? 'template.main' : 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
    ['header1', 'header'],
    ['footer1', 'footer'],
  ]
    .map(
      ([part, type]) =>
        `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`,
    )
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') +
        relation('rId2', 'numbering', 'numbering.xml') +
        relation('rId3', 'header', 'header1.xml') +
        relation('rId4', 'footer', 'footer1.xml'),
    ),
    'word/document.xml': `${DECLARATION}<w:document ${ROOT}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': stylesXml(numbered),
    'word/numbering.xml': NUMBERING,
    'word/header1.xml': edge('hdr', 'Lunds kommun, diarienummer 2026/117'),
    'word/footer1.xml': edge('ftr', 'Förfrågningsunderlag'),
    ...extra,
  };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
}

export const packed = (files: Record<string, Uint8Array>): Uint8Array =>
  zipSync(files, { mtime: new Date(1980, 0, 1) });
