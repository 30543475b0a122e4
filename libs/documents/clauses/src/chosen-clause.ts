import {
  askedWords,
  citeVersion,
  getVersion,
  type Criterion,
  type CriterionVersion,
  type Library,
  type ProductGroup,
  type Selection,
  type SelectionItem,
  type SelectionSection,
} from '@kravsmed/domain';
import { fillValues, type FilledValues } from './filled-text';
import { printable } from './inline-words';
import type { ClauseNode } from './nodes';
import type { Words } from './words';

/** One item of the selection with all that is known of it: what body and annex are both written from. */
export interface ChosenClause {
  readonly item: SelectionItem;
  readonly section: ChosenSection;
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
  /** "KS-1042:3" */
  readonly citation: string;
  readonly title: string;
  readonly state: ClauseNode['state'];
  /** The library's words for the use chosen. */
  readonly libraryText: string;
  readonly values: FilledValues;
}

export interface ChosenSection {
  readonly group: ProductGroup;
  /** Empty where it is in no lot. */
  readonly lot: string;
  /** "Griskött, anbudsområde 1" */
  readonly name: string;
}

/** The items in the order in which they were chosen. */
export function chosenClauses(
  selection: Selection,
  library: Library,
  words: Words,
): ChosenClause[] {
  return selection.sections.flatMap((section) => {
    const chosenSection = resolveSection(section, selection, library, words);
    return section.items.map((item) => resolveItem(item, chosenSection, selection, library));
  });
}

function resolveSection(
  section: SelectionSection,
  { language }: Selection,
  library: Library,
  words: Words,
): ChosenSection {
  const group = library.productGroups.get(section.productGroup);
  if (group === undefined) {
    throw new RangeError(`The selection was not checked: no product group ${section.productGroup}`);
  }
  const lot = printable(section.lot ?? '').trim();
  const name = group.name[language];
  return { group, lot, name: lot === '' ? name : `${name}, ${words.lot(lot)}` };
}

function resolveItem(
  item: SelectionItem,
  section: ChosenSection,
  { language }: Selection,
  library: Library,
): ChosenClause {
  const citation = citeVersion(item.criterion, item.version);
  const criterion = library.criteria.get(item.criterion);
  const version = criterion && getVersion(criterion, item.version);
  if (criterion === undefined || version === undefined) {
    throw new RangeError(`The selection was not checked: no version ${citation}`);
  }
  const texts = version.texts[language];
  return {
    item,
    section,
    criterion,
    version,
    citation,
    title: texts.title,
    state: stateOfWords(item, criterion),
    libraryText: askedWords(texts, item.use),
    values: fillValues(version, item.parameters, language),
  };
}

function stateOfWords({ adaptation }: SelectionItem, { local }: Criterion): ClauseNode['state'] {
  if (local !== undefined) return adaptation ? 'localAdapted' : 'local';
  return adaptation ? 'adapted' : 'unaltered';
}
