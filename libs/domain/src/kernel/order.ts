import { shortestEdit } from './shortest-edit';
import { whoseStands, type Three } from './three-way';

/** Whose order of what all three have leads; a conflict when both sides moved things differently. */
export function whoseOrderLeads(three: Three<readonly string[]>): 'mine' | 'theirs' | 'conflict' {
  const [mine, theirs] = [new Set(three.mine), new Set(three.theirs)];
  const everywhere = new Set(three.base.filter((key) => mine.has(key) && theirs.has(key)));
  const shared = (keys: readonly string[]): string[] => keys.filter((key) => everywhere.has(key));
  return whoseStands({
    base: shared(three.base),
    mine: shared(three.mine),
    theirs: shared(three.theirs),
  });
}

/** `leading`, and what only the others have, each right after what it follows there. */
export function weave(
  leading: readonly string[],
  ...others: readonly (readonly string[])[]
): string[] {
  const woven = [...leading];
  const present = new Set(woven);
  for (const other of others) {
    other.forEach((key, index) => {
      if (present.has(key)) return;
      const before = other[index - 1];
      woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, key);
      present.add(key);
    });
  }
  return woven;
}

/** The fewest keys that must be lifted out for the others to stand in the order they had. */
export function movedKeys(from: readonly string[], to: readonly string[]): string[] {
  const [before, after] = [new Set(from), new Set(to)];
  return shortestEdit(
    from.filter((key) => after.has(key)),
    to.filter((key) => before.has(key)),
  )
    .filter(({ kind }) => kind === 'added')
    .map(({ token }) => token);
}
