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
  label: 'KravsmedEtikett',
  fact: 'KravsmedUppgift',
  labelInLine: 'KravsmedEtikettIText',
  buyersOwn: 'KravsmedKoparensText',
  reference: 'KravsmedReferens',
  tableText: 'KravsmedTabelltext',
  table: 'KravsmedTabell',
  value: 'KravsmedVarde',
  added: 'KravsmedTillagt',
  removed: 'KravsmedStruket',
} as const;

export const DEEPEST_HEADING = 8;
export const headingStyle = (level: number): string =>
  `Heading${Math.min(Math.max(level, 1), DEEPEST_HEADING)}`;

/** "List Bullet", "List Bullet 2", … and likewise for the other list styles of Word. */
export const listStyle = (
  kind: 'ListBullet' | 'ListNumber' | 'ListContinue',
  depth: number,
): string => (depth === 0 ? kind : `${kind}${depth + 1}`);
/** The library's text nests once; one more is room for what a buyer pastes. */
export const LIST_DEPTHS = [0, 1, 2] as const;
