import { formatNumber, type Language } from '@kravsmed/domain';
import type { PlacedClause } from '../arrangement/placed';
import type { ChosenClause } from '../chosen-clause';
import { filledBlocks } from '../filled-text';
import { paragraph, printable, typedParagraphs } from '../inline-words';
import type { BlockNode, LabelledNode, ParagraphNode } from '../nodes';
import type { Words } from '../words';
import { seeAlso } from './cross-reference';
import { atTheEnd } from './end-of-words';
import { labelled } from './labelled';
import { legalBasisList, legalBasisNote } from './legal-basis';
import { buyerName } from './provenance';
import type { Writing } from './writing';

/** What a clause says, however it is set. */
export interface ClauseContent {
  /** The library's words, or the buyer's own in their place. */
  readonly asked: readonly BlockNode[];
  readonly seeAlso: readonly ParagraphNode[];
  readonly parts: readonly LabelledNode[];
}

export function clauseContent(placed: PlacedClause, writing: Writing): ClauseContent {
  const { selection, words, presentation } = writing;
  const { clause } = placed;
  const { item, version } = clause;
  const { language, include } = selection;
  const texts = version.texts[language];
  const asNotes = presentation.legalBasis === 'footnotes';
  const laws = include.legalBasis ? version.legalBasis : [];
  const askedFor = filledBlocks(item.adaptation?.requirement ?? clause.libraryText, clause.values);
  const evidence = include.evidence ? filledBlocks(texts.evidence, clause.values) : [];
  const followUp = include.followUp ? filledBlocks(texts.followUp, clause.values) : [];
  return {
    asked: atTheEnd(askedFor, asNotes ? legalBasisNote(laws, language) : []),
    seeAlso: seeAlso(placed, writing),
    parts: [
      ...labelled('scoring', words.weight, weight(clause, language, words)),
      ...labelled('appliesTo', words.appliesTo, scope(placed, language, words)),
      ...labelled('evidence', words.evidence, evidence),
      ...labelled('followUp', words.followUp, followUp),
      ...labelled('legalBasis', words.legalBasis, asNotes ? [] : legalBasisList(laws, language)),
      ...labelled(
        'note',
        words.noteBy(buyerName(selection, words)),
        typedParagraphs(item.localNote ?? ''),
      ),
    ],
  };
}

export const percentIn = (share: number, language: Language): string =>
  `${formatNumber(share, language)}\u00a0${language === 'sv' ? 'procent' : 'per cent'}`;

function weight({ item }: ChosenClause, language: Language, words: Words): BlockNode[] {
  if (item.use !== 'awardCriterion' || item.weight === undefined || item.weight === null) return [];
  return [paragraph(words.weightShare(percentIn(item.weight, language)))];
}

/** The goods or the lot, where no heading says it, and the rows of the price list. */
function scope({ clause, concerns }: PlacedClause, language: Language, words: Words): BlockNode[] {
  const named = (clause.item.appliesToRows ?? [])
    .map((row) => printable(row).trim())
    .filter((row) => row !== '');
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  const said = [
    ...(concerns === undefined ? [] : [concerns]),
    ...(named.length === 0 ? [] : [words.appliesToRows(list, named.length)]),
  ];
  return said.length === 0 ? [] : [paragraph(said.join(', '))];
}
