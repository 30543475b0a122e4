import {
  articlesIn,
  baseOfLocal,
  citeVersion,
  formatNumber,
  type Language,
  type LegalReference,
  type Selection,
} from '@kravsmed/domain';
import type { ChosenClause } from './chosen-clause';
import { filledBlocks } from './filled-text';
import { paragraph, printable, text, typedParagraphs } from './inline-words';
import type {
  BlockNode,
  ClauseNode,
  HeadingNode,
  InlineNode,
  LabelledNode,
  ReferenceNode,
} from './nodes';
import type { Words } from './words';

/** How the buyer is named in running text. */
export const buyerName = (selection: Selection, words: Words): string =>
  printable(selection.buyer ?? '').trim() || words.someBuyer;

/** One criterion as it stands in the tender. */
export function clauseNode(
  clause: ChosenClause,
  heading: Pick<HeadingNode, 'level' | 'number'>,
  selection: Selection,
  words: Words,
): ClauseNode {
  const { item, version } = clause;
  const { language, include } = selection;
  const texts = version.texts[language];
  const evidence = include.evidence ? filledBlocks(texts.evidence, clause.values) : [];
  const followUp = include.followUp ? filledBlocks(texts.followUp, clause.values) : [];
  return {
    kind: 'clause',
    criterion: clause.criterion.id,
    version: version.version,
    use: item.use,
    state: clause.state,
    title: clause.title,
    children: [
      { kind: 'heading', ...heading, children: [text(clause.title)] },
      reference(clause, selection, words),
      ...askedFor(clause, selection, words),
      ...labelled('scoring', words.weight, weight(clause, language, words)),
      ...labelled('appliesTo', words.appliesTo, rows(clause, language, words)),
      ...labelled('evidence', words.evidence, evidence),
      ...labelled('followUp', words.followUp, followUp),
      ...labelled(
        'legalBasis',
        words.legalBasis,
        include.legalBasis ? legalBasis(version.legalBasis, language) : [],
      ),
      ...labelled(
        'note',
        words.noteBy(buyerName(selection, words)),
        typedParagraphs(item.localNote ?? ''),
      ),
    ],
  };
}

/** A labelled part, or nothing when there is nothing to say. */
export function labelled(
  role: LabelledNode['role'],
  label: string,
  children: readonly BlockNode[],
): LabelledNode[] {
  return children.length === 0 ? [] : [{ kind: 'labelled', role, label, children }];
}

/** The library's words, or the buyer's own in their place, marked as such. */
function askedFor(clause: ChosenClause, selection: Selection, words: Words): BlockNode[] {
  const { adaptation } = clause.item;
  if (!adaptation) return filledBlocks(clause.libraryText, clause.values);
  return labelled(
    'adaptation',
    words.adaptedBy(buyerName(selection, words)),
    filledBlocks(adaptation.requirement, clause.values),
  );
}

function weight({ item }: ChosenClause, language: Language, words: Words): BlockNode[] {
  if (item.use !== 'awardCriterion' || item.weight === undefined || item.weight === null) return [];
  const percent = `${formatNumber(item.weight, language)}\u00a0${language === 'sv' ? 'procent' : 'per cent'}`;
  return [paragraph(words.weightShare(percent))];
}

function rows({ item }: ChosenClause, language: Language, words: Words): BlockNode[] {
  const named = (item.appliesToRows ?? [])
    .map((row) => printable(row).trim())
    .filter((row) => row !== '');
  if (named.length === 0) return [];
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(named);
  return [paragraph(words.appliesToRows(list, named.length))];
}

function legalBasis(references: readonly LegalReference[], language: Language): BlockNode[] {
  if (references.length === 0) return [];
  return [
    {
      kind: 'list',
      ordered: false,
      items: byLaw(references, language).map((law) => [paragraph(...lawCitation(law, language))]),
    },
  ];
}

interface CitedLaw {
  readonly name: string;
  readonly href: string | undefined;
  readonly articles: readonly string[];
}

/** Each law once, with all its articles: a directive cited three times over hides the rest. */
function byLaw(references: readonly LegalReference[], language: Language): CitedLaw[] {
  const laws = new Map<string, CitedLaw>();
  for (const { name, url, eli, article } of references) {
    const cited = laws.get(name[language]);
    laws.set(name[language], {
      name: name[language],
      href: cited?.href ?? url ?? eli,
      articles: [...(cited?.articles ?? []), ...(article === undefined ? [] : [article])],
    });
  }
  return [...laws.values()];
}

function lawCitation({ name, href, articles }: CitedLaw, language: Language): InlineNode[] {
  return [
    href === undefined ? text(name) : { kind: 'link', href, children: [text(name)] },
    ...(articles.length === 0 ? [] : [text(`, ${articlesIn(articles, language)}`)]),
  ];
}

function reference(clause: ChosenClause, selection: Selection, words: Words): ReferenceNode {
  return {
    kind: 'reference',
    criterion: clause.criterion.id,
    version: clause.version.version,
    state: clause.state,
    children: [text(provenance(clause, selection, words))],
  };
}

/** Whose words these are: the library's, the buyer's in their place, or an organisation's own. */
function provenance(clause: ChosenClause, selection: Selection, words: Words): string {
  const { criterion, version, citation, state } = clause;
  const { local } = criterion;
  const adapter = buyerName(selection, words);
  if (local === undefined) {
    return state === 'adapted'
      ? words.citedAdapted(citation, adapter)
      : words.citedUnaltered(citation);
  }
  const base = baseOfLocal(local, version.version);
  const origin =
    base === undefined
      ? words.citedLocal(citation, local.organisation)
      : words.citedFork(citation, local.organisation, citeVersion(base.criterion, base.version));
  return state === 'localAdapted' ? words.citedAdapted(origin, adapter) : origin;
}
