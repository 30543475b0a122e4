import { sameContent } from './same-content';

/** The same thing in what two people began from, in what one made of it, and in what the other made. */
export interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}
export type Side = keyof Three<unknown>;

export const inThree = <T, U>(three: Three<T>, look: (one: T) => U): Three<U> => ({
  base: look(three.base),
  mine: look(three.mine),
  theirs: look(three.theirs),
});

/**
 * Whose value stands: that of the side which changed it, or a conflict when both did so differently.
 * `alike` may take two ways of writing the same as equal; what one side left exactly as it was is the
 * other's to write.
 */
export function whoseStands<T>(
  { base, mine, theirs }: Three<T>,
  alike: (one: T, other: T) => boolean = sameContent,
): 'mine' | 'theirs' | 'conflict' {
  if (sameContent(theirs, base) || sameContent(mine, theirs)) return 'mine';
  if (sameContent(mine, base)) return 'theirs';
  if (alike(mine, theirs) || alike(theirs, base)) return 'mine';
  return alike(mine, base) ? 'theirs' : 'conflict';
}
