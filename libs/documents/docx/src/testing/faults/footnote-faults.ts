import { elements, repeated, valueOf, wordParts, type Parts } from './read-parts';

export const footnoteFaults = (parts: Parts): string[] => [
  ...noteFaults(parts, 'footnote'),
  ...noteFaults(parts, 'endnote'),
];

function noteFaults(parts: Parts, kind: 'footnote' | 'endnote'): string[] {
  const all = elements(parts.xml.get(`word/${kind}s.xml`), `w:${kind}`);
  const idOf = (each: Parameters<typeof valueOf>[0]): string => valueOf(each, 'w:id');
  const notes = all.filter((each) => ['', 'normal'].includes(valueOf(each, 'w:type'))).map(idOf);
  const named = wordParts(parts)
    .filter(({ path }) => path !== 'word/settings.xml')
    .flatMap((part) => elements(part, `w:${kind}Reference`).map(idOf));
  const separators = elements(parts.xml.get('word/settings.xml'), `w:${kind}`).map(idOf);
  return [
    ...repeated(all.map(idOf)).map((id) => `there are two ${kind}s ${id}`),
    ...named
      .filter((id) => !notes.includes(id))
      .map((id) => `the text names ${kind} ${id}, which is not there`),
    ...repeated(named).map((id) => `${kind} ${id} is named twice`),
    ...notes
      .filter((id) => !named.includes(id))
      .map((id) => `the text does not name ${kind} ${id}`),
    ...separators
      .filter((id) => !all.map(idOf).includes(id))
      .map((id) => `the settings name ${kind} ${id}, which is not there`),
  ];
}
