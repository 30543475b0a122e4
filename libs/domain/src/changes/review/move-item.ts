import { askedWords } from '../../criteria/asked-words';
import type { Criterion, CriterionVersion } from '../../criteria/criterion';
import type { Library } from '../../criteria/library';
import { related } from '../../criteria/product-groups';
import type { Language } from '../../kernel/localized-text';
import type { DraftSelectionItem } from '../../tenders/draft-selection';
import { mergedText, mergeRichText } from '../three-way-merge';
import { carryValues, type ValueFate } from './carry-values';

/** What the buyer must look at after an item moved to another version. */
export const MOVE_FLAGS = [
  'valueMisfit',
  'valueGone',
  'valueNew',
  'valueFollowed',
  'useNotForeseen',
  'otherProductGroup',
  'adaptationMerged',
  'adaptationAtOdds',
] as const;
export type MoveFlag = (typeof MOVE_FLAGS)[number];

/** An item of a tender document as it stands under another version. */
export interface MovedItem {
  readonly item: DraftSelectionItem;
  readonly values: readonly ValueFate[];
  readonly flags: readonly MoveFlag[];
}

export interface Move {
  readonly item: DraftSelectionItem;
  readonly productGroup: string;
  readonly from: CriterionVersion;
  readonly to: { readonly criterion: Criterion; readonly version: CriterionVersion };
  readonly language: Language;
}

/**
 * Moves an item to a version, of its own criterion or of the one that took over. What the buyer filled
 * in comes along where it still fits; the buyer's own wording takes up what the version changed.
 */
export function moveItem(
  { item, productGroup, from, to, language }: Move,
  library: Library,
): MovedItem {
  const { parameters, fates } = carryValues(from, to.version, item.parameters ?? {}, language);
  const adapted = movedAdaptation(item, from, to.version, language);
  const flags: MoveFlag[] = [
    ...valueFlags(fates),
    ...(to.version.uses.includes(item.use) ? [] : (['useNotForeseen'] as const)),
    ...(isFor(to.version, productGroup, library) ? [] : (['otherProductGroup'] as const)),
    ...adapted.flags,
  ];
  return {
    item: {
      ...item,
      criterion: to.criterion.id,
      version: to.version.version,
      parameters,
      ...(adapted.adaptation ? { adaptation: adapted.adaptation } : {}),
    },
    values: fates,
    flags,
  };
}

const isFor = ({ productGroups }: CriterionVersion, slug: string, library: Library): boolean =>
  productGroups.some((group) => related(library.productGroups, group, slug));

const FLAG_OF: Readonly<Partial<Record<ValueFate['fate'], MoveFlag>>> = {
  misfit: 'valueMisfit',
  gone: 'valueGone',
  new: 'valueNew',
  followed: 'valueFollowed',
};

function valueFlags(fates: readonly ValueFate[]): MoveFlag[] {
  const flags = fates.flatMap(({ fate }) => FLAG_OF[fate] ?? []);
  return [...new Set(flags)];
}

function movedAdaptation(
  { adaptation, use }: DraftSelectionItem,
  from: CriterionVersion,
  to: CriterionVersion,
  language: Language,
): { readonly adaptation?: DraftSelectionItem['adaptation']; readonly flags: readonly MoveFlag[] } {
  if (!adaptation) return { flags: [] };
  const [base, theirs] = [
    askedWords(from.texts[language], use),
    askedWords(to.texts[language], use),
  ];
  if (base === theirs) return { adaptation, flags: [] };
  const merge = mergeRichText(base, adaptation.requirement, theirs);
  // Two wordings of the same words: only the buyer can say which of them is meant.
  if (merge.conflicts > 0) return { adaptation, flags: ['adaptationAtOdds'] };
  return {
    adaptation: { ...adaptation, requirement: mergedText(merge) },
    flags: ['adaptationMerged'],
  };
}
