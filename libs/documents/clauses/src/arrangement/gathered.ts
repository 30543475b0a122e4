import { USES } from '@kravsmed/domain';
import type { ChosenClause, ChosenSection } from '../chosen-clause';
import type { Words } from '../words';
import type { Part } from './part';

/** What makes several sections of the selection one part of the document. */
interface Gathering {
  /** Sections with the same key belong together. */
  readonly keyOf: (section: ChosenSection) => unknown;
  readonly titleOf: (sections: readonly [ChosenSection, ...ChosenSection[]]) => string;
  /** What a clause of one of several sections must say of itself, as no heading does. */
  readonly tellsApart: (section: ChosenSection) => string;
}

/** Sections gathered into parts, and each part divided by use. */
export function gathered(
  clauses: readonly ChosenClause[],
  words: Words,
  { keyOf, titleOf, tellsApart }: Gathering,
): Part[] {
  const sections = [...new Set(clauses.map(({ section }) => section))];
  const keys = [...new Set(sections.map(keyOf))];
  return keys.flatMap((key): Part[] => {
    const [first, ...others] = sections.filter((section) => keyOf(section) === key);
    if (first === undefined) return [];
    const together = clauses.filter(({ section }) => keyOf(section) === key);
    return [
      {
        title: titleOf([first, ...others]),
        parts: dividedByUse(together, words, others.length === 0 ? undefined : tellsApart),
        clauses: [],
      },
    ];
  });
}

const dividedByUse = (
  clauses: readonly ChosenClause[],
  words: Words,
  tellsApart: Gathering['tellsApart'] | undefined,
): Part[] =>
  USES.flatMap((use) => {
    const used = clauses.filter(({ item }) => item.use === use);
    if (used.length === 0) return [];
    return [
      {
        title: words.part[use],
        use,
        parts: [],
        clauses: used.map((clause) => ({
          clause,
          ...(tellsApart && { concerns: tellsApart(clause.section) }),
        })),
      },
    ];
  });
