import type { Selection } from '@kravsmed/domain';
import { REGISTER_ANCHOR } from './anchors';
import { clausesIn, parentNumber, type Place, type PlacedPart } from './arrangement/placed';
import { clauseNode } from './clause/clause-node';
import type { Writing } from './clause/writing';
import { text } from './inline-words';
import type { BlockNode, HeadingNode } from './nodes';
import { register } from './register';
import { weightsTable } from './weights-table';

/** The part that goes into the tender: parts and the clauses in them, and last the register of versions. */
export function tenderBody(parts: readonly PlacedPart[], writing: Writing): BlockNode[] {
  if (writing.clauses.length === 0) return [];
  const { selection, words } = writing;
  return [
    ...parts.flatMap((part) => partBlocks(part, writing)),
    heading(placeOfRegister(parts, selection), words.register.heading),
    register(
      writing.clauses.map(({ clause }) => clause),
      selection,
      words,
    ),
  ];
}

function partBlocks(part: PlacedPart, writing: Writing): BlockNode[] {
  const { selection, words } = writing;
  return [
    heading(part.place, part.title),
    ...(part.use === 'awardCriterion'
      ? weightsTable(clausesIn([part]), selection.language, words)
      : []),
    ...part.parts.flatMap((inside) => partBlocks(inside, writing)),
    ...part.clauses.map((clause) => clauseNode(clause, writing)),
  ];
}

const placeOfRegister = (parts: readonly PlacedPart[], { layout }: Selection): Place => ({
  level: layout.headingLevel,
  number: [...parentNumber(layout.numbering), parts.length + 1],
  anchor: REGISTER_ANCHOR,
});

const heading = (place: Place, words: string): HeadingNode => ({
  kind: 'heading',
  ...place,
  children: [text(words)],
});
