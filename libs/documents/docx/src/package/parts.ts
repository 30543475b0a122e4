import type { ClauseDocument } from '@kravsmed/clauses';
import { footnotesPart } from '../body/footnotes';
import type { Gathered } from '../body/body-context';
import { footerPart } from '../footer';
import { numberingPart } from '../numbering';
import { settingsPart } from '../settings';
import type { Skeleton } from '../skeleton';
import { contentTypes } from './content-types';
import { coreProperties, extendedProperties } from './properties';
import { relationships, type Relationship } from './relationships';
import { ITEM, ITEM_PROPERTIES, selectionItem, selectionItemProperties } from './selection-part';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const FOOTER_RELATIONSHIP = 'rIdFooter';

/** A part's content as the stretches that are deflated each for itself. */
export type Parts = ReadonlyMap<string, readonly string[]>;

/** Every part of the file by its path, in order: the list of content types first, as readers expect. */
export function partsOf(
  document: ClauseDocument,
  body: readonly string[],
  gathered: Gathered,
  skeleton: Skeleton,
): Parts {
  const written: readonly [path: string, type: string, ...content: string[]][] = [
    ['word/document.xml', `${WORD}.document.main+xml`, ...body],
    ['word/styles.xml', `${WORD}.styles+xml`, skeleton.styles],
    ['word/numbering.xml', `${WORD}.numbering+xml`, numbering(document, gathered)],
    ['word/footnotes.xml', `${WORD}.footnotes+xml`, footnotesPart(gathered.footnotes)],
    ['word/settings.xml', `${WORD}.settings+xml`, settingsPart(document)],
    ['word/footer1.xml', `${WORD}.footer+xml`, footerPart(document)],
    [
      'word/theme/theme1.xml',
      'application/vnd.openxmlformats-officedocument.theme+xml',
      skeleton.theme,
    ],
    [
      'docProps/core.xml',
      'application/vnd.openxmlformats-package.core-properties+xml',
      coreProperties(document),
    ],
    [
      'docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      extendedProperties(document),
    ],
    [
      ITEM_PROPERTIES,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      selectionItemProperties(),
    ],
  ];
  return new Map<string, readonly string[]>([
    ['[Content_Types].xml', [contentTypes(written.map(([path, type]) => [`/${path}`, type]))]],
    ['_rels/.rels', [relationships(OF_THE_PACKAGE)]],
    ...written.map(([path, , ...content]) => [path, content] as const),
    ['word/_rels/document.xml.rels', [relationships(ofTheDocument(gathered))]],
    [
      'word/_rels/footnotes.xml.rels',
      [relationships(gathered.noteHyperlinks.all().map(toAddress))],
    ],
    [ITEM, [selectionItem(document)]],
    [
      'customXml/_rels/item1.xml.rels',
      [relationships([related('rId1', 'customXmlProps', 'itemProps1.xml')])],
    ],
  ]);
}

const numbering = ({ selection }: ClauseDocument, gathered: Gathered): string =>
  numberingPart(gathered.numbering, {
    layout: selection.layout,
    firstDefinition: 1,
    bulletsByStyle: true,
  });

const related = (id: string, type: string, target: string): Relationship => ({
  id,
  type: `${OFFICE}/${type}`,
  target,
});

const toAddress = ({ id, href }: { id: string; href: string }): Relationship => ({
  ...related(id, 'hyperlink', href),
  external: true,
});

const OF_THE_PACKAGE: readonly Relationship[] = [
  related('rId1', 'officeDocument', 'word/document.xml'),
  { id: 'rId2', type: `${PACKAGE}/metadata/core-properties`, target: 'docProps/core.xml' },
  related('rId3', 'extended-properties', 'docProps/app.xml'),
];

const ofTheDocument = ({ hyperlinks }: Gathered): Relationship[] => [
  related('rIdStyles', 'styles', 'styles.xml'),
  related('rIdNumbering', 'numbering', 'numbering.xml'),
  related('rIdFootnotes', 'footnotes', 'footnotes.xml'),
  related('rIdSettings', 'settings', 'settings.xml'),
  related('rIdTheme', 'theme', 'theme/theme1.xml'),
  related(FOOTER_RELATIONSHIP, 'footer', 'footer1.xml'),
  related('rIdSelection', 'customXml', `../${ITEM}`),
  ...hyperlinks.all().map(toAddress),
];
