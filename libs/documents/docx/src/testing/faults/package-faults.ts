import { elements, repeated, valueOf, type Part, type Parts } from './read-parts';

export function contentTypeFaults({ xml, paths }: Parts): string[] {
  const types = xml.get('[Content_Types].xml');
  if (types === undefined) return ['there is no list of content types'];
  const extensions = elements(types, 'ct:Default').map((each) =>
    valueOf(each, 'Extension').toLowerCase(),
  );
  const overridden = elements(types, 'ct:Override').map((each) =>
    valueOf(each, 'PartName').replace(/^\//, ''),
  );
  const known = (path: string): boolean =>
    overridden.includes(path) || extensions.includes((path.split('.').at(-1) ?? '').toLowerCase());
  return [
    ...paths
      .filter((path) => path !== '[Content_Types].xml' && !known(path))
      .map((path) => `${path} has no content type`),
    ...overridden
      .filter((path) => !paths.includes(path))
      .map((path) => `a content type is given for ${path}, which is not there`),
    ...repeated(overridden).map((path) => `${path} has two content types`),
  ];
}

export const relationshipFaults = (parts: Parts): string[] =>
  [...parts.xml.values()].flatMap((part) =>
    part.path.endsWith('.rels') ? targetFaults(part, parts) : unrelated(part, parts),
  );

function targetFaults(part: Part, { paths }: Parts): string[] {
  const all = elements(part, 'rel:Relationship');
  const base = part.path.replace(/_rels\/[^/]*$/, '');
  return [
    ...repeated(all.map((each) => valueOf(each, 'Id'))).map(
      (id) => `${part.path} has two relationships ${id}`,
    ),
    ...all
      .filter((each) => valueOf(each, 'TargetMode') !== 'External')
      .map((each) => resolved(base, valueOf(each, 'Target')))
      .filter((target) => !paths.includes(target))
      .map((target) => `${part.path} leads to ${target}, which is not there`),
  ];
}

function unrelated(part: Part, { xml }: Parts): string[] {
  const relationships = part.path.replace(/([^/]*)$/, '_rels/$1.rels');
  const known = elements(xml.get(relationships), 'rel:Relationship').map((each) =>
    valueOf(each, 'Id'),
  );
  return part.all
    .flatMap(({ attributes }) =>
      ['r:id', 'r:embed', 'r:link', 'r:pict'].flatMap((name) => attributes[name] ?? []),
    )
    .filter((id) => id !== '' && !known.includes(id))
    .map((id) => `${part.path} names relationship ${id}, which is not there`);
}

const resolved = (base: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : new URL(target, `x://x/${base}`).pathname.slice(1);
