import type { Result } from '@kravsmed/domain';
import { type Problem, ProblemException } from './problem';

/** The value of a use case's result; its refusal goes to the problem filter. */
export function answer<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new ProblemException(result.error);
  return result.value;
}

export interface ListAnswer<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** A list that fits in one page. */
export const wholeList = <T>(items: readonly T[]): ListAnswer<T> => ({
  items,
  total: items.length,
  nextCursor: null,
});
