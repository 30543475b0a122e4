import { diffWords } from '@kravsmed/domain';
import type { AnnexHeading } from './annex-heading';
import type { ChosenClause } from './chosen-clause';
import { labelled } from './clause/labelled';
import { filledLines } from './filled-text';
import { paragraph, typedParagraphs } from './inline-words';
import type { BlockNode, InlineNode, ParagraphNode } from './nodes';
import type { Words } from './words';

/** Where the buyer's words stand in place of the library's: word by word what differs, and why. */
export function adaptations(
  clauses: readonly ChosenClause[],
  heading: AnnexHeading,
  words: Words,
): BlockNode[] {
  const adapted = clauses.flatMap((clause) => {
    const { adaptation } = clause.item;
    if (!adaptation) return [];
    const reason = typedParagraphs(adaptation.reason ?? '');
    return [
      heading(2, titleWithCitation(clause)),
      ...labelled(
        'difference',
        words.annex.difference,
        difference(clause, adaptation.requirement, words),
      ),
      ...labelled(
        'reason',
        words.annex.buyersReason,
        reason.length > 0 ? reason : [paragraph(words.annex.noReason)],
      ),
    ];
  });
  return adapted.length === 0
    ? []
    : [heading(1, words.annex.adaptations), paragraph(words.annex.adaptationsLegend), ...adapted];
}

function difference(clause: ChosenClause, requirement: string, words: Words): ParagraphNode[] {
  const library = filledLines(clause.libraryText, clause.values).join('\n');
  const buyers = filledLines(requirement, clause.values).join('\n');
  if (library === buyers) return [paragraph(words.annex.noDifference)];
  const lines: InlineNode[][] = [[]];
  for (const { kind, text } of diffWords(library, buyers)) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece === '') return;
      lines
        .at(-1)
        ?.push(
          kind === 'same'
            ? { kind: 'text', text: piece }
            : { kind: 'change', change: kind, text: piece },
        );
    });
  }
  return lines.filter((line) => line.length > 0).map((line) => paragraph(...line));
}

/** Where a criterion stands in another part of the tender than the library foresees. */
export function movedUses(
  clauses: readonly ChosenClause[],
  heading: AnnexHeading,
  words: Words,
): BlockNode[] {
  const moved = clauses
    .filter(({ item, version }) => item.useReason || !version.uses.includes(item.use))
    .flatMap((clause) => {
      const foreseen = clause.version.uses.map((use) => words.use[use]).join(', ');
      const reason = typedParagraphs(clause.item.useReason ?? '');
      return [
        heading(2, titleWithCitation(clause)),
        paragraph(
          words.annex.movedUse(lowerFirst(foreseen), lowerFirst(words.use[clause.item.use])),
        ),
        ...labelled(
          'reason',
          words.annex.buyersReason,
          reason.length > 0 ? reason : [paragraph(words.annex.noReason)],
        ),
      ];
    });
  return moved.length === 0 ? [] : [heading(1, words.annex.movedUses), ...moved];
}

export const titleWithCitation = (clause: ChosenClause): string =>
  `${clause.title} (${clause.citation})`;

const lowerFirst = (words: string): string => words.toLowerCase();
