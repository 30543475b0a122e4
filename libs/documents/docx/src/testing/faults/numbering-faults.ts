import { elements, repeated, valueOf, wordParts, type Parts } from './read-parts';

export function numberingFaults(parts: Parts): string[] {
  const numbering = parts.xml.get('word/numbering.xml');
  const definitions = elements(numbering, 'w:abstractNum').map((each) =>
    valueOf(each, 'w:abstractNumId'),
  );
  const numbers = elements(numbering, 'w:num').map((each) => valueOf(each, 'w:numId'));
  const undefinedLists = elements(numbering, 'w:abstractNumId')
    .map((each) => valueOf(each))
    .filter((id) => !definitions.includes(id));
  const dangling = wordParts(parts).flatMap((part) =>
    elements(part, 'w:numId')
      .map((each) => valueOf(each))
      // 0 takes a paragraph out of a list.
      .filter((id) => id !== '0' && !numbers.includes(id))
      .map((id) => `${part.path} names list ${id}, which is not there`),
  );
  return [
    ...new Set(dangling),
    ...undefinedLists.map((id) => `a list is of definition ${id}, which is not there`),
    ...repeated(numbers).map((id) => `there are two lists ${id}`),
    ...repeated(definitions).map((id) => `there are two definitions of list ${id}`),
  ];
}
