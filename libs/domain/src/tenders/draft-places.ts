import type { DraftSelectionItem, DraftSelectionSection } from './draft-selection';

export const DRAFT_FIELDS = [
  'title',
  'language',
  'publicationDate',
  'buyer',
  'include',
  'evidence',
  'followUp',
  'rationale',
  'legalBasis',
  'layout',
  'headingLevel',
  'numbering',
  'style',
  'arrangement',
  'legalBasisForm',
  'sectionOrder',
  'section',
  'lot',
  'itemOrder',
  'item',
  'version',
  'use',
  'weight',
  'parameter',
  'rows',
  'adaptation',
  'requirement',
  'reason',
  'localNote',
  'useReason',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What in a draft something is about. */
export interface DraftPlace {
  /** The same place in every draft that came from the same one: `sections/pork:1/items/KS-1042/weight`. */
  readonly path: string;
  readonly field: DraftField;
  /** The section, as it is called in the newest of the drafts that have it. */
  readonly section?: { readonly productGroup: string; readonly lot?: string };
  /** The criterion and the version that tells how its values are written. */
  readonly criterion?: string;
  readonly version?: number;
  readonly parameter?: string;
}

/** A place of the document itself, in no section. */
export const documentPlace = (path: string, field: DraftField): DraftPlace => ({ path, field });

export const sectionPlace = (
  key: string,
  { productGroup, lot }: DraftSelectionSection,
): DraftPlace => ({
  path: `sections/${key}`,
  field: 'section',
  section: { productGroup, ...(lot === undefined || lot === '' ? {} : { lot }) },
});

export const itemPlace = (
  section: DraftPlace,
  key: string,
  { criterion, version }: DraftSelectionItem,
): DraftPlace => ({
  ...section,
  path: `${section.path}/items/${key}`,
  field: 'item',
  criterion,
  version,
});

export const placeIn = (whole: DraftPlace, part: string, field: DraftField): DraftPlace => ({
  ...whole,
  path: `${whole.path}/${part}`,
  field,
});

export const parameterPlace = (item: DraftPlace, name: string): DraftPlace => ({
  ...placeIn(item, `parameters/${escapeKey(name)}`, 'parameter'),
  parameter: name,
});

/** A second section or criterion with the same key is told apart by its place among them. */
function numbered<T>(list: readonly T[], keyOf: (one: T) => string): [string, T][] {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const key = keyOf(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return [count === 1 ? key : `${key}~n${count}`, one];
  });
}

/** As in a JSON pointer (RFC 6901), and the colon besides. */
const escapeKey = (text: string): string =>
  text.replace(/~/g, '~0').replace(/\//g, '~1').replace(/:/g, '~2');

const sectionKey = ({ productGroup, lot = '' }: DraftSelectionSection): string =>
  lot === '' ? escapeKey(productGroup) : `${escapeKey(productGroup)}:${escapeKey(lot)}`;

export const itemsByKey = (
  items: readonly DraftSelectionItem[],
): ReadonlyMap<string, DraftSelectionItem> =>
  new Map(numbered(items, ({ criterion }) => escapeKey(criterion)));

/** The sections of a draft by product group and lot, in order. */
export const sectionsByKey = (
  sections: readonly DraftSelectionSection[],
): ReadonlyMap<string, DraftSelectionSection> => new Map(numbered(sections, sectionKey));

/**
 * The sections of a later draft under the keys that they had in `base`. A section whose lot was
 * changed is known again by its product group and its criteria; a new one has its own key.
 */
export function sectionsSince(
  base: ReadonlyMap<string, DraftSelectionSection>,
  later: readonly DraftSelectionSection[],
): ReadonlyMap<string, DraftSelectionSection> {
  const own = [...sectionsByKey(later)];
  const taken = new Set(own.map(([key]) => key).filter((key) => base.has(key)));
  return new Map(
    own.map(([key, section]) => {
      if (base.has(key)) return [key, section];
      const former = formerKey(base, section, taken) ?? key;
      taken.add(former);
      return [former, section];
    }),
  );
}

function formerKey(
  base: ReadonlyMap<string, DraftSelectionSection>,
  section: DraftSelectionSection,
  taken: ReadonlySet<string>,
): string | undefined {
  let best: { readonly key: string; readonly shared: number } | undefined;
  for (const [key, candidate] of base) {
    if (taken.has(key) || candidate.productGroup !== section.productGroup) continue;
    const shared = section.items.filter(({ criterion }) =>
      candidate.items.some((item) => item.criterion === criterion),
    ).length;
    const alike = shared > 0 || candidate.items.length === 0 || section.items.length === 0;
    if (alike && shared > (best?.shared ?? -1)) best = { key, shared };
  }
  return best?.key;
}
