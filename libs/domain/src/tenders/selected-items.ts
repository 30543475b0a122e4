import type { Criterion, CriterionVersion } from '../criteria/criterion';
import type { Library } from '../criteria/library';
import { getVersion } from '../criteria/lifecycle';
import type { Selection, SelectionItem, SelectionSection } from './selection';

/** An item of a selection together with what it names in the library. */
export interface SelectedItem {
  readonly section: SelectionSection;
  readonly sectionIndex: number;
  readonly item: SelectionItem;
  /** JSON pointer to the item: `/sections/0/items/2`. */
  readonly pointer: string;
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
}

/** The items whose criterion and version exist, in order; `selectionProblems` tells of the others. */
export function selectedItems(selection: Selection, library: Library): SelectedItem[] {
  return selection.sections.flatMap((section, sectionIndex) =>
    section.items.flatMap((item, itemIndex) => {
      const criterion = library.criteria.get(item.criterion);
      const version = criterion && getVersion(criterion, item.version);
      if (criterion === undefined || version === undefined) return [];
      const pointer = `/sections/${sectionIndex}/items/${itemIndex}`;
      return [{ section, sectionIndex, item, pointer, criterion, version }];
    }),
  );
}

/** What every tenderer must meet, as against what is scored. */
export const isMandatory = ({ item }: SelectedItem): boolean => item.use !== 'awardCriterion';

/** Whether two items of one section ask about the same rows of the price list. */
export function shareRows(one: SelectedItem, other: SelectedItem): boolean {
  const [rows, others] = [one.item.appliesToRows ?? [], other.item.appliesToRows ?? []];
  if (rows.length === 0 || others.length === 0) return true;
  return rows.some((row) => others.includes(row));
}

/** Each two items of the same section that share rows, the earlier one first. */
export function pairsInSections(
  items: readonly SelectedItem[],
): { readonly earlier: SelectedItem; readonly later: SelectedItem }[] {
  const bySection = new Map<number, SelectedItem[]>();
  for (const item of items) {
    bySection.set(item.sectionIndex, [...(bySection.get(item.sectionIndex) ?? []), item]);
  }
  return [...bySection.values()].flatMap((section) =>
    section.flatMap((later, index) =>
      section
        .slice(0, index)
        .filter((earlier) => shareRows(earlier, later))
        .map((earlier) => ({ earlier, later })),
    ),
  );
}
