import type { Selection } from '@kravsmed/domain';
import { adaptations, movedUses } from './annex-choices';
import { aboutCriteria, followUpInBrief } from './annex-criteria';
import type { AnnexHeading } from './annex-heading';
import type { ChosenClause } from './chosen-clause';
import { filledBlocks } from './filled-text';
import { paragraph, text } from './inline-words';
import type { BlockNode } from './nodes';
import type { Words } from './words';

/** What the buyer needs and the bidders do not: taken out before the tender is advertised. */
export function buyersAnnex(
  clauses: readonly ChosenClause[],
  selection: Selection,
  words: Words,
): BlockNode[] {
  if (clauses.length === 0) return [];
  const heading: AnnexHeading = (depth, title) => ({
    kind: 'heading',
    level: selection.layout.headingLevel + depth,
    number: [],
    children: [text(title)],
  });
  return [
    heading(0, words.annex.heading),
    paragraph(words.annex.introduction),
    ...adaptations(clauses, heading, words),
    ...movedUses(clauses, heading, words),
    ...guidance(clauses, selection, heading, words),
    ...aboutCriteria(clauses, selection, heading, words),
    ...followUpInBrief(clauses, heading, words),
  ];
}

function guidance(
  clauses: readonly ChosenClause[],
  { language }: Selection,
  heading: AnnexHeading,
  words: Words,
): BlockNode[] {
  const groups = [...new Set(clauses.map((clause) => clause.section.group))];
  const told = groups.flatMap((group) => {
    const blocks = filledBlocks(group.guidance[language]);
    return blocks.length === 0 ? [] : [heading(2, group.name[language]), ...blocks];
  });
  return told.length === 0 ? [] : [heading(1, words.annex.guidance), ...told];
}
