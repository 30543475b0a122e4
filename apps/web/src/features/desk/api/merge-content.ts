import { canonicalJson } from '@kravsmed/domain';
import { type Content, writeAt } from './content-path';

/** A place that two people wrote differently in, from the same beginning. */
export interface ContentConflict {
  readonly pointer: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface ContentMerge {
  /** Both people's changes; where they differ, mine stands. */
  readonly content: Content;
  readonly conflicts: readonly ContentConflict[];
}

/** Puts two people's changes together, field by field; a list (of values, of laws) is one field. */
export function mergeContent(base: Content, mine: Content, theirs: Content): ContentMerge {
  const conflicts: ContentConflict[] = [];
  const content = mergeValue('', base, mine, theirs, conflicts) as Content;
  return { content, conflicts };
}

function mergeValue(
  pointer: string,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  conflicts: ContentConflict[],
): unknown {
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (same(mine, base)) return theirs;
  if (isFields(mine) && isFields(theirs)) {
    const from = isFields(base) ? base : {};
    const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    const merged: [string, unknown][] = names.map((name) => [
      name,
      mergeValue(`${pointer}/${name}`, from[name], mine[name], theirs[name], conflicts),
    ]);
    return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  }
  conflicts.push({ pointer, base, mine, theirs });
  return mine;
}

const same = (one: unknown, other: unknown): boolean =>
  one === other ||
  (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other));

const isFields = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The merge with theirs at the places that were chosen so. */
export const chooseContent = (
  { content, conflicts }: ContentMerge,
  takeTheirs: ReadonlySet<string>,
): Content =>
  conflicts.reduce(
    (at, { pointer, theirs }) => (takeTheirs.has(pointer) ? writeAt(at, pointer, theirs) : at),
    content,
  );
