/**
 * Text as it is compared in a search: no case, no accents. `å ä ö` become `a a o`, so that they are
 * found from a keyboard without them too.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('sv')
    .trim();
}
