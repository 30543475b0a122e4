import { elements, repeated, valueOf, wordParts, type Parts } from './read-parts';

const NAMING = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'];

export function styleFaults(parts: Parts): string[] {
  const styles = elements(parts.xml.get('word/styles.xml'), 'w:style');
  const ids = styles.map((style) => valueOf(style, 'w:styleId'));
  const names = styles.flatMap((style) =>
    style.children.filter(({ name }) => name === 'w:name').map((each) => valueOf(each)),
  );
  const missing = wordParts(parts).flatMap((part) =>
    elements(part, ...NAMING)
      .map((each) => valueOf(each))
      .filter((id) => !ids.includes(id))
      .map((id) => `${part.path} names style ${id}, which is not there`),
  );
  return [
    ...new Set(missing),
    ...repeated(ids).map((id) => `there are two styles ${id}`),
    ...repeated(names).map((name) => `there are two styles called ${name}`),
  ];
}
