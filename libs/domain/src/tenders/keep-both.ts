import type { DraftField, DraftPlace } from './draft-places';

/** Fields of running text, in which one paragraph may follow another. */
const PROSE: readonly DraftField[] = ['localNote', 'requirement', 'reason', 'useReason'];

/**
 * What holds both of two values, where that makes sense: one text after the other, or the rows of both.
 * Undefined where one must be chosen.
 */
export function keepBoth(place: DraftPlace, mine: unknown, theirs: unknown): unknown {
  if (place.field === 'rows' && isList(mine) && isList(theirs)) {
    return [...new Set([...mine, ...theirs])];
  }
  const bothWritten = isText(mine) && isText(theirs);
  return PROSE.includes(place.field) && bothWritten
    ? `${mine.trimEnd()}\n\n${theirs.trimStart()}`
    : undefined;
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
