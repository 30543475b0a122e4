import type { ClauseDocument } from '@kravsmed/clauses';
import {
  BorderStyle,
  DocumentDefaults,
  ImportedXmlComponent,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { TEXT_WIDTH } from './page';
import { DEEPEST_HEADING, headingStyle, LIST_DEPTHS, listStyle, STYLE } from './style-ids';
import { TABLE_STYLES } from './table-style';

/** Grey that still has a contrast of 7:1 on white. */
const QUIET = '595959';
const RULE = 'A6A6A6';
const SIZES = [32, 28, 26, 24, 22, 22, 22, 22];
const ABOVE = [480, 440, 360, 360, 320, 320, 320, 320];

/** Every look of the document. Nothing in the text carries a format of its own. */
export function stylesFor(language: ClauseDocument['language']): IStylesOptions {
  return {
    paragraphStyles: [
      { id: STYLE.normal, name: 'Normal', quickFormat: true },
      ...headings(),
      ...lists(),
      ...builtIn(),
      ...notes(),
      ...ownParagraphs(),
    ],
    characterStyles: characters(),
    // With any imported style the package leaves its own defaults out: these are all there are.
    importedStyles: [
      documentDefaults(language),
      ...TABLE_STYLES.map((xml) => ImportedXmlComponent.fromXmlString(xml)),
    ],
  };
}

const documentDefaults = (language: ClauseDocument['language']): DocumentDefaults =>
  new DocumentDefaults({
    run: {
      font: { theme: 'body' },
      size: 22,
      language: { value: language === 'sv' ? 'sv-SE' : 'en-GB' },
    },
    paragraph: { spacing: { after: 120, line: 276 } },
  });

const headings = (): IParagraphStyleOptions[] =>
  Array.from({ length: DEEPEST_HEADING }, (_, index) => ({
    id: headingStyle(index + 1),
    name: `heading ${index + 1}`,
    basedOn: STYLE.normal,
    next: STYLE.normal,
    uiPriority: 9,
    quickFormat: true,
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: ABOVE[index], after: 120, line: 240 },
      outlineLevel: index,
    },
    run: { font: { theme: 'headings' }, size: SIZES[index], bold: true },
  }));

const WORDS_LIST_STYLES = {
  ListBullet: 'List Bullet',
  ListNumber: 'List Number',
  ListContinue: 'List Continue',
} as const;

const lists = (): IParagraphStyleOptions[] =>
  LIST_DEPTHS.flatMap((depth) =>
    (['ListBullet', 'ListNumber', 'ListContinue'] as const).map((kind) => ({
      id: listStyle(kind, depth),
      name: depth === 0 ? WORDS_LIST_STYLES[kind] : `${WORDS_LIST_STYLES[kind]} ${depth + 1}`,
      basedOn: STYLE.normal,
      uiPriority: 99,
      paragraph: {
        spacing: { after: 60 },
        ...(kind === 'ListBullet'
          ? { numbering: { reference: 'bullets', level: depth } }
          : { indent: { left: 360 * (depth + 1) } }),
      },
    })),
  );

const builtIn = (): IParagraphStyleOptions[] => [
  {
    id: STYLE.caption,
    name: 'caption',
    basedOn: STYLE.normal,
    next: STYLE.normal,
    uiPriority: 35,
    quickFormat: true,
    paragraph: { keepNext: true, spacing: { before: 60, after: 120, line: 240 } },
    run: { size: 19, color: QUIET },
  },
  {
    id: STYLE.footer,
    name: 'footer',
    basedOn: STYLE.normal,
    uiPriority: 99,
    paragraph: {
      spacing: { after: 0, line: 240 },
      rightTabStop: TEXT_WIDTH,
    },
    run: { size: 18, color: QUIET },
  },
];

const notes = (): IParagraphStyleOptions[] => [
  {
    id: STYLE.footnoteText,
    name: 'footnote text',
    basedOn: STYLE.normal,
    uiPriority: 99,
    paragraph: { spacing: { after: 40, line: 240 } },
    run: { size: 18 },
  },
];

const ownParagraphs = (): IParagraphStyleOptions[] => [
  {
    id: STYLE.label,
    name: 'Kravsmed Etikett',
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    paragraph: { keepNext: true, spacing: { before: 180, after: 40 } },
    run: { bold: true, size: 20 },
  },
  {
    id: STYLE.fact,
    name: 'Kravsmed Uppgift',
    basedOn: STYLE.normal,
    quickFormat: true,
    paragraph: { spacing: { before: 180 } },
  },
  {
    id: STYLE.itemTitle,
    name: 'Kravsmed Punktrubrik',
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
    run: { bold: true },
  },
  {
    id: STYLE.buyersOwn,
    name: 'Kravsmed Köparens text',
    basedOn: STYLE.normal,
    quickFormat: true,
    paragraph: {
      indent: { left: 200 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: RULE } },
    },
  },
  {
    id: STYLE.reference,
    name: 'Kravsmed Referens',
    basedOn: STYLE.normal,
    next: STYLE.normal,
    quickFormat: true,
    paragraph: { keepNext: true, spacing: { after: 120 } },
    run: { size: 18, color: QUIET },
  },
  {
    id: STYLE.sourceLast,
    name: 'Kravsmed Referens sist',
    basedOn: STYLE.reference,
    quickFormat: true,
    paragraph: { keepNext: false },
  },
  {
    id: STYLE.tableText,
    name: 'Kravsmed Tabelltext',
    basedOn: STYLE.normal,
    quickFormat: true,
    paragraph: { spacing: { before: 40, after: 40, line: 240 } },
    run: { size: 18 },
  },
  {
    id: STYLE.tableHeading,
    name: 'Kravsmed Tabellrubrik',
    basedOn: STYLE.tableText,
    quickFormat: true,
    run: { bold: true },
  },
  {
    id: STYLE.tableList,
    name: 'Kravsmed Tabellista',
    basedOn: STYLE.tableText,
    quickFormat: true,
  },
];

const characters = (): ICharacterStyleOptions[] => [
  { id: STYLE.strong, name: 'Strong', uiPriority: 22, quickFormat: true, run: { bold: true } },
  {
    id: STYLE.emphasis,
    name: 'Emphasis',
    uiPriority: 20,
    quickFormat: true,
    run: { italics: true },
  },
  {
    id: STYLE.hyperlink,
    name: 'Hyperlink',
    uiPriority: 99,
    run: { color: '0B5394', underline: { type: 'single' } },
  },
  { id: STYLE.labelInLine, name: 'Kravsmed Etikett i text', run: { bold: true } },
  {
    id: STYLE.footnoteReference,
    name: 'footnote reference',
    uiPriority: 99,
    run: { superScript: true },
  },
  {
    id: STYLE.placeholder,
    name: 'Placeholder Text',
    uiPriority: 99,
    run: { color: QUIET },
  },
  { id: STYLE.checkBox, name: 'Kravsmed Ruta', run: { font: 'MS Gothic' } },
  { id: STYLE.value, name: 'Kravsmed Värde' },
  {
    id: STYLE.added,
    name: 'Kravsmed Tillagt',
    run: { underline: { type: 'single' }, color: '0B5C2B' },
  },
  { id: STYLE.removed, name: 'Kravsmed Struket', run: { strike: true, color: '9C1C1C' } },
];
