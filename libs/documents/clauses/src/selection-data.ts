import type { Selection } from '@kravsmed/domain';

/** The namespace of the data in which a selection travels inside a file. */
export const SELECTION_NAMESPACE = 'urn:kravsmed:selection:1';

/**
 * The selection without the buyer's reasons, which are for the buyer's own file: a tender document goes
 * to every bidder, and so does the data inside it.
 */
export const withoutReasons = (selection: Selection): Selection => ({
  ...selection,
  sections: selection.sections.map((section) => ({
    ...section,
    items: section.items.map(({ useReason: _why, adaptation, ...item }) =>
      adaptation
        ? { ...item, adaptation: { requirement: adaptation.requirement } }
        : { ...item, ...(adaptation === undefined ? {} : { adaptation }) },
    ),
  })),
});

/**
 * The selection as JSON with sorted keys: the same selection gives the same bytes, whoever wrote it.
 * The buyer's reasons stay out. The characters that XML cannot hold are escaped, so that it may stand in any format.
 */
export const selectionData = (selection: Selection): string =>
  JSON.stringify(sorted(withoutReasons(selection))).replace(
    /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}
