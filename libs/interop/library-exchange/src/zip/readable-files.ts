import type { LocalizedText, Result } from '@kravsmed/domain';
import type { ZipFiles } from './read-zip';

/** The files of a zip that people packed, without what their computers add. */
export interface ReadableFiles {
  /** Without the folder that all of them lie in. */
  readonly names: readonly string[];
  read(name: string): Result<Uint8Array, LocalizedText>;
}

const ADDED_BY_COMPUTERS = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

export function readableFiles(files: ZipFiles): ReadableFiles {
  const names = files.names.filter((name) => !ADDED_BY_COMPUTERS.test(name));
  const folder = commonFolder(names);
  return {
    names: names.map((name) => name.slice(folder.length)).sort(),
    read: (name) => files.read(folder + name),
  };
}

/** Packing a folder instead of its files puts its name before each of them. */
function commonFolder(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return '';
  const folders = first.split('/').slice(0, -1);
  while (folders.length > 0) {
    const folder = `${folders.join('/')}/`;
    if (names.every((name) => name.startsWith(folder)) && folders.at(-1) !== 'criteria')
      return folder;
    folders.pop();
  }
  return '';
}

/** "versioner" for "min mapp/versioner.csv". */
export const baseName = (name: string): string =>
  name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
