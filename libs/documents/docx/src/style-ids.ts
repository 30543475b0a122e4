/**
 * The styles by which everything looks as it does. Word's built-in ones take on the look of the document
 * that the text is inserted into; ours are based on them, and so follow along.
 */
export const STYLE = {
  normal: 'Normal',
  emphasis: 'Emphasis',
  strong: 'Strong',
  hyperlink: 'Hyperlink',
  caption: 'Caption',
  footer: 'Footer',
  footnoteText: 'FootnoteText',
  footnoteReference: 'FootnoteReference',
  placeholder: 'PlaceholderText',
  label: 'KravsmedEtikett',
  fact: 'KravsmedUppgift',
  labelInLine: 'KravsmedEtikettIText',
  itemTitle: 'KravsmedPunktrubrik',
  buyersOwn: 'KravsmedKoparensText',
  reference: 'KravsmedReferens',
  sourceLast: 'KravsmedReferensSist',
  tableText: 'KravsmedTabelltext',
  tableHeading: 'KravsmedTabellrubrik',
  tableList: 'KravsmedTabellista',
  table: 'KravsmedTabell',
  tableWithoutHeader: 'KravsmedTabellUtanRubrik',
  figure: 'KravsmedDiagram',
  value: 'KravsmedVarde',
  checkBox: 'KravsmedRuta',
  added: 'KravsmedTillagt',
  removed: 'KravsmedStruket',
} as const;

export const DEEPEST_HEADING = 8;
type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export type HeadingStyle = `Heading${HeadingLevel}`;
export const headingLevel = (level: number): HeadingLevel =>
  Math.min(Math.max(level, 1), DEEPEST_HEADING) as HeadingLevel;
export const headingStyle = (level: number): HeadingStyle => `Heading${headingLevel(level)}`;

type ListKind = 'ListBullet' | 'ListNumber' | 'ListContinue';
export type ListStyle = `${ListKind}${'' | '2' | '3'}`;
/** "List Bullet", "List Bullet 2", … and likewise for the other list styles of Word. */
export const listStyle = (kind: ListKind, depth: number): ListStyle =>
  `${kind}${depth <= 0 ? '' : depth === 1 ? '2' : '3'}`;
/** The library's text nests once; one more is room for what a buyer pastes. */
export const LIST_DEPTHS = [0, 1, 2] as const;

/** Every style that our text may name, by its id in a file of ours. */
export type StyleId = (typeof STYLE)[keyof typeof STYLE] | HeadingStyle | ListStyle;
/** Our styles by those of another document, where it has its own for the purpose. */
export type StyleMap = Readonly<Partial<Record<StyleId, string>>>;
