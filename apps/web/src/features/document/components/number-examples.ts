import type { SelectionLayout } from '@kravsmed/contract';
import { isNumbering } from '@kravsmed/domain';

/** The first numbers of the document, as its renderers count them. */
export interface NumberExamples {
  readonly parts: readonly [string, string];
  readonly clauses: readonly [string, string];
  /** How many heading levels below the topmost the clauses stand; none of their own in a list. */
  readonly depth: number | undefined;
}

/**
 * Parts are counted under the buyer's own number. Clauses stand right under them when the document is
 * arranged by use and has one section, else one level further down. Nothing for a number that is none.
 */
export function numberExamples(
  { numbering, arrangement = 'use', style }: SelectionLayout,
  sections: number,
): NumberExamples | undefined {
  if (!isNumbering(numbering)) return undefined;
  const under = (parent: string, number: number) =>
    parent === '' ? `${number}` : `${parent}.${number}`;
  const first = under(numbering, 1);
  const divided = arrangement !== 'use' || sections > 1;
  const parent = divided ? under(first, 1) : first;
  return {
    parts: [first, under(numbering, 2)],
    clauses: style === 'list' ? [parent, parent] : [under(parent, 1), under(parent, 2)],
    depth: style === 'list' ? undefined : divided ? 2 : 1,
  };
}
