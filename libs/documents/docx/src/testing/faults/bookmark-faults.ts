import { elements, repeated, valueOf, wordParts, type Parts } from './read-parts';

export function bookmarkFaults(parts: Parts): string[] {
  const all = wordParts(parts);
  const starts = all.flatMap((part) => elements(part, 'w:bookmarkStart'));
  const begun = starts.map((each) => valueOf(each, 'w:id'));
  const ended = all.flatMap((part) =>
    elements(part, 'w:bookmarkEnd').map((each) => valueOf(each, 'w:id')),
  );
  const names = starts.map((each) => valueOf(each, 'w:name').toLowerCase());
  return [
    ...repeated(begun).map((id) => `two bookmarks begin with number ${id}`),
    ...repeated(ended).map((id) => `two bookmarks end with number ${id}`),
    ...repeated(names).map((name) => `there are two bookmarks ${name}`),
    ...begun.filter((id) => !ended.includes(id)).map((id) => `bookmark ${id} does not end`),
    ...ended.filter((id) => !begun.includes(id)).map((id) => `bookmark ${id} does not begin`),
    ...starts
      .map((each) => valueOf(each, 'w:name'))
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
      .map((name) => `Word takes no bookmark called ${name}`),
  ];
}

/** Fields and links that lead to a place in the document. */
export function referenceFaults(parts: Parts): string[] {
  const all = wordParts(parts);
  const names = all.flatMap((part) =>
    elements(part, 'w:bookmarkStart').map((each) => valueOf(each, 'w:name')),
  );
  const named = all.flatMap((part) => [
    ...elements(part, 'w:instrText', 'w:delInstrText').map(({ text }) => text),
    ...elements(part, 'w:fldSimple').map((each) => valueOf(each, 'w:instr')),
  ]);
  const targets = [
    ...named.flatMap((text) => /^\s*(?:PAGE|NOTE)?REF\s+(\S+)/.exec(text)?.[1] ?? []),
    ...all.flatMap((part) =>
      elements(part, 'w:hyperlink').map((each) => valueOf(each, 'w:anchor')),
    ),
  ];
  return targets
    .filter((target) => target !== '' && !names.includes(target))
    .map((target) => `the text leads to bookmark ${target}, which is not there`);
}
