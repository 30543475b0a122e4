import type { ClauseDocument } from '@kravsmed/clauses';
import type { WriteSheet } from 'hucre/xlsx';
import { workbookWordsIn } from '../words';

/** A footer may hold 255 characters in all. */
const LONGEST_TITLE = 150;

/** A wide sheet on a wide paper: all columns on the width of one page. */
export const printedOn = (
  paperSize: 'a3' | 'a4',
  { title, language }: ClauseDocument,
  { headerRow = false } = {},
): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: {
    paperSize,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    ...(headerRow && { printTitlesRow: '$1:$1' }),
    margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
  },
  headerFooter: {
    // An ampersand begins a code there; two stand for itself.
    oddFooter: `&L${Array.from(title).slice(0, LONGEST_TITLE).join('').replace(/&/g, '&&')}&R${workbookWordsIn(language).page('&P', '&N')}`,
  },
});
