import type { ParameterValues } from '../criteria/parameter';
import {
  documentPlace,
  parameterPlace,
  placeIn,
  type DraftField,
  type DraftPlace,
} from './draft-places';
import type { DraftSelection, DraftSelectionItem } from './draft-selection';
import type { SelectionInclude, SelectionLayout } from './selection';

/** One value of a draft in its place; undefined where nothing was said. */
export interface DraftFact {
  readonly place: DraftPlace;
  readonly value: unknown;
}

export const INCLUDE_FIELDS = ['evidence', 'followUp', 'rationale', 'legalBasis'] as const;
export const LAYOUT_FIELDS = ['headingLevel', 'numbering', 'style'] as const;

/** What is said of the document as a whole. */
export const documentFacts = (draft: DraftSelection): DraftFact[] => [
  fact('title', 'title', draft.title),
  fact('language', 'language', draft.language),
  fact('publicationDate', 'publicationDate', draft.publicationDate),
  fact('buyer', 'buyer', draft.buyer),
  ...INCLUDE_FIELDS.map((field) => fact(`include/${field}`, field, includeOf(draft, field))),
  ...LAYOUT_FIELDS.map((field) => fact(`layout/${field}`, field, layoutOf(draft, field))),
];

const fact = (path: string, field: DraftField, value: unknown): DraftFact => ({
  place: documentPlace(path, field),
  value,
});

const includeOf = ({ include }: DraftSelection, field: keyof SelectionInclude): unknown =>
  include?.[field];
const layoutOf = ({ layout }: DraftSelection, field: keyof SelectionLayout): unknown =>
  layout?.[field];

/** What is said of a criterion that was chosen. `names` are the parameters to tell of. */
export const itemFacts = (
  place: DraftPlace,
  item: DraftSelectionItem,
  names: readonly string[],
): DraftFact[] => [
  { place: placeIn(place, 'version', 'version'), value: item.version },
  { place: placeIn(place, 'use', 'use'), value: item.use },
  { place: placeIn(place, 'useReason', 'useReason'), value: item.useReason },
  { place: placeIn(place, 'weight', 'weight'), value: item.weight },
  ...names.map((name) => ({
    place: parameterPlace(place, name),
    value: parameterValue(item.parameters, name),
  })),
  { place: placeIn(place, 'rows', 'rows'), value: item.appliesToRows },
  {
    place: placeIn(place, 'adaptation/requirement', 'requirement'),
    value: item.adaptation?.requirement,
  },
  { place: placeIn(place, 'adaptation/reason', 'reason'), value: item.adaptation?.reason },
  { place: placeIn(place, 'localNote', 'localNote'), value: item.localNote },
];

/** A parameter may be called as something that every object has, "constructor". */
const parameterValue = (values: ParameterValues | undefined, name: string): unknown =>
  values !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;

/** A field left out, null and empty say the same: nothing. An empty parameter, though, is a value. */
export const saysTheSame = (place: DraftPlace, one: unknown, other: unknown): boolean =>
  place.field !== 'parameter' && isBlank(one) && isBlank(other);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
