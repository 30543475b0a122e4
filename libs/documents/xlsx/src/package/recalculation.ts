/** There is nothing to calculate; asked to do so, Excel would want to save a file that was only read. */
export const withoutRecalculation = (workbookXml: string): string =>
  workbookXml.replace(/<calcPr\b[^>]*\/>/, '');
