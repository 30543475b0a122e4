import { attribute, type XmlElement } from '../xml/read-xml';

/** Where the relationships of a part stand. */
export const relationshipsPath = (path: string): string =>
  path.replace(/([^/]+)$/, '_rels/$1.rels');

/** The part that `target` means, told from the part at `from`. */
export function partPath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target of the first relationship of the kind that leads to a part of the file. */
export const targetOf = (root: XmlElement | undefined, kind: string): string | undefined =>
  attribute(
    root?.children.find(
      (each) =>
        attribute(each, 'Type')?.endsWith(`/relationships/${kind}`) === true &&
        attribute(each, 'TargetMode') !== 'External',
    ),
    'Target',
  );
