import { elements, wordParts, type Element, type Parts } from './read-parts';

/** What Word calls damaged, though a schema may allow it. */
export const tableFaults = (parts: Parts): string[] =>
  wordParts(parts).flatMap((part) => [
    ...elements(part, 'w:tc')
      .filter((cell) => !endsInParagraph(cell))
      .map(() => `${part.path} has a cell that does not end in a paragraph`),
    ...elements(part, 'w:tr')
      .filter((row) => !holds(row, 'w:tc'))
      .map(() => `${part.path} has a row without cells`),
    ...elements(part, 'w:tbl')
      .filter((table) => !holds(table, 'w:tr'))
      .map(() => `${part.path} has a table without rows`),
    ...elements(part, 'w:sdtContent')
      .filter(({ children }) => children.length === 0)
      .map(() => `${part.path} has a content control with nothing in it`),
  ]);

const holds = ({ children }: Element, name: string): boolean =>
  children.some(
    (child) => child.name === name || (child.name === 'w:sdt' && inControl(child, name)),
  );

const inControl = ({ children }: Element, name: string): boolean =>
  children.some((child) => child.name === 'w:sdtContent' && holds(child, name));

function endsInParagraph({ children }: Element): boolean {
  const last = children.at(-1);
  if (last === undefined) return false;
  if (last.name === 'w:sdt' || last.name === 'w:sdtContent') return endsInParagraph(last);
  return last.name === 'w:p';
}
