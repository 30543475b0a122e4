import { USES, type Selection } from '@kravsmed/domain';
import type { ChosenClause } from './chosen-clause';
import { clauseNode } from './clause';
import { text } from './inline-words';
import type { BlockNode, HeadingNode } from './nodes';
import { register } from './register';
import type { Words } from './words';

/** The part that goes into the tender: parts, lots, clauses, and last the register of versions. */
export function tenderBody(
  clauses: readonly ChosenClause[],
  selection: Selection,
  words: Words,
): BlockNode[] {
  if (clauses.length === 0) return [];
  const parent = parentNumber(selection.layout.numbering);
  const level = selection.layout.headingLevel;
  const uses = USES.filter((use) => clauses.some((clause) => clause.item.use === use));
  const parts = uses.flatMap((use, index) => {
    const number = [...parent, index + 1];
    const inPart = clauses.filter((clause) => clause.item.use === use);
    return [
      heading(level, number, words.part[use]),
      ...partContent(inPart, { level, number }, selection, words),
    ];
  });
  return [
    ...parts,
    heading(level, [...parent, uses.length + 1], words.register.heading),
    register(clauses, selection, words),
  ];
}

type Place = Pick<HeadingNode, 'level' | 'number'>;

/** Under a part come its clauses, gathered under a lot each when the selection has more than one. */
function partContent(
  clauses: readonly ChosenClause[],
  part: Place,
  selection: Selection,
  words: Words,
): BlockNode[] {
  if (selection.sections.length < 2) return numbered(clauses, part, selection, words);
  const sections = [...new Set(clauses.map((clause) => clause.section))];
  return sections.flatMap((section, index) => {
    const place = below(part, index);
    const inSection = clauses.filter((clause) => clause.section === section);
    return [
      heading(place.level, place.number, section.name),
      ...numbered(inSection, place, selection, words),
    ];
  });
}

const numbered = (
  clauses: readonly ChosenClause[],
  parent: Place,
  selection: Selection,
  words: Words,
): BlockNode[] =>
  clauses.map((clause, index) => clauseNode(clause, below(parent, index), selection, words));

const below = (parent: Place, index: number): Place => ({
  level: parent.level + 1,
  number: [...parent.number, index + 1],
});

const heading = (level: number, number: readonly number[], words: string): HeadingNode => ({
  kind: 'heading',
  level,
  number,
  children: [text(words)],
});

/** "4.2" as [4, 2]; nothing where the document starts its own numbering. */
export const parentNumber = (numbering: string): number[] =>
  (numbering.match(/\d+/g) ?? []).map(Number);
