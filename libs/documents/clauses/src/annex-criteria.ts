import type { CriterionVersion, Selection } from '@kravsmed/domain';
import type { AnnexHeading } from './annex-heading';
import { titleWithCitation } from './annex-choices';
import type { ChosenClause } from './chosen-clause';
import { labelled } from './clause/labelled';
import { filledBlocks } from './filled-text';
import { paragraph, strong, text } from './inline-words';
import type { BlockNode } from './nodes';
import type { Words } from './words';

/** For each version chosen: what law asks already, why it matters, how it has been done elsewhere. */
export function aboutCriteria(
  clauses: readonly ChosenClause[],
  selection: Selection,
  heading: AnnexHeading,
  words: Words,
): BlockNode[] {
  const { language, include } = selection;
  return [
    heading(1, words.annex.criteria),
    ...firstOfEachVersion(clauses).flatMap((clause) => {
      const { version, values } = clause;
      const texts = version.texts[language];
      return [
        heading(2, titleWithCitation(clause)),
        ...labelled('lawBaseline', words.annex.lawBaseline, lawBaseline(version, language, words)),
        ...labelled(
          'rationale',
          words.rationale,
          include.rationale ? filledBlocks(texts.rationale, values) : [],
        ),
        // Followed up all the same: what the tender leaves out, the buyer still has to do.
        ...labelled(
          'followUp',
          words.followUp,
          include.followUp ? [] : filledBlocks(texts.followUp, values),
        ),
        ...labelled('example', words.annex.examples, examples(version, language, words)),
      ];
    }),
  ];
}

function lawBaseline(
  { lawBaseline: law }: CriterionVersion,
  language: Selection['language'],
  { annex }: Words,
): BlockNode[] {
  const verdict = law.beyondSweden
    ? annex.beyondLaw
    : law.beyondEu
      ? annex.beyondEuOnly
      : annex.withinLaw;
  return [
    paragraph(strong(annex.lawEu), ` ${law.eu[language]}`),
    paragraph(strong(annex.lawSweden), ` ${law.sweden[language]}`),
    paragraph(verdict),
  ];
}

function examples(
  version: CriterionVersion,
  language: Selection['language'],
  { annex }: Words,
): BlockNode[] {
  return version.examples.flatMap((example) => {
    const [first, ...rest] = filledBlocks(example.text[language]);
    if (!example.illustration || first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
    return [
      {
        kind: 'paragraph' as const,
        children: [
          { kind: 'emphasis' as const, children: [text(annex.illustration)] },
          text(' '),
          ...first.children,
        ],
      },
      ...rest,
    ];
  });
}

export function followUpInBrief(
  clauses: readonly ChosenClause[],
  heading: AnnexHeading,
  { annex, register, effort }: Words,
): BlockNode[] {
  return [
    heading(1, annex.followUpHeading),
    {
      kind: 'table',
      caption: annex.followUpCaption,
      widths: [18, 42, 26, 18],
      header: [register.criterion, register.title, register.use, annex.followUpEffort].map(
        (words) => [text(words)],
      ),
      rows: clauses.map((clause) =>
        [
          clause.citation,
          clause.title,
          register.uses[clause.item.use],
          effort[clause.version.followUpEffort],
        ].map((words) => [paragraph(words)]),
      ),
      rowHeaders: false,
    },
  ];
}

function firstOfEachVersion(clauses: readonly ChosenClause[]): ChosenClause[] {
  const seen = new Map<string, ChosenClause>();
  for (const clause of clauses) if (!seen.has(clause.citation)) seen.set(clause.citation, clause);
  return [...seen.values()];
}
