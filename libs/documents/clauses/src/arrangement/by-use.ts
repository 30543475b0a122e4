import { USES } from '@kravsmed/domain';
import type { ChosenClause } from '../chosen-clause';
import type { Arrange, Part } from './part';

/** As a tender is mostly divided: a part a use, and in it a part a lot when the selection has several. */
export const byUse: Arrange = (clauses, selection, words) =>
  USES.flatMap((use) => {
    const used = clauses.filter(({ item }) => item.use === use);
    if (used.length === 0) return [];
    const divided = selection.sections.length > 1;
    return [
      {
        title: words.part[use],
        use,
        parts: divided ? bySection(used) : [],
        clauses: divided ? [] : used.map((clause) => ({ clause })),
      },
    ];
  });

function bySection(clauses: readonly ChosenClause[]): Part[] {
  const sections = [...new Set(clauses.map(({ section }) => section))];
  return sections.map((section) => ({
    title: section.name,
    parts: [],
    clauses: clauses.filter((one) => one.section === section).map((clause) => ({ clause })),
  }));
}
