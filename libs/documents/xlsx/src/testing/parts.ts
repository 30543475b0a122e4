import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook as text, by their path. */
export const partsOf = (xlsx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(xlsx)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

export function part(xlsx: Uint8Array, path: string): string {
  const found = partsOf(xlsx)[path];
  if (found === undefined) throw new Error(`No part ${path}`);
  return found;
}

/** What the first group of `pattern` finds, each time. */
export const allMatches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
