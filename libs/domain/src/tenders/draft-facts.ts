import type { ParameterValues } from '../criteria/parameter';
import {
  documentPlace,
  parameterPlace,
  placeIn,
  type DraftField,
  type DraftPlace,
} from './draft-places';
import type { DraftSelection, DraftSelectionItem } from './draft-selection';
import { LAYOUT_DEFAULTS, type SelectionInclude, type SelectionLayout } from './selection';

/** One value of a draft in its place; undefined where nothing was said. */
export interface DraftFact {
  readonly place: DraftPlace;
  readonly value: unknown;
}

/** What the fields of `include` and `layout` are called as places of a draft. */
export const INCLUDE_FIELDS = {
  evidence: 'evidence',
  followUp: 'followUp',
  rationale: 'rationale',
  legalBasis: 'legalBasis',
} as const satisfies Readonly<Record<keyof SelectionInclude, DraftField>>;
export const LAYOUT_FIELDS = {
  headingLevel: 'headingLevel',
  numbering: 'numbering',
  style: 'style',
  arrangement: 'arrangement',
  legalBasis: 'legalBasisForm',
} as const satisfies Readonly<Record<keyof SelectionLayout, DraftField>>;

/** What is said of the document as a whole. */
export const documentFacts = (draft: DraftSelection): DraftFact[] => [
  fact('title', 'title', draft.title),
  fact('language', 'language', draft.language),
  fact('publicationDate', 'publicationDate', draft.publicationDate),
  fact('buyer', 'buyer', draft.buyer),
  ...partFacts('include', INCLUDE_FIELDS, draft.include),
  ...partFacts('layout', LAYOUT_FIELDS, draft.layout),
];

const fact = (path: string, field: DraftField, value: unknown): DraftFact => ({
  place: documentPlace(path, field),
  value,
});

const partFacts = <K extends string>(
  part: string,
  fields: Readonly<Record<K, DraftField>>,
  values: Readonly<Partial<Record<K, unknown>>> | undefined,
): DraftFact[] =>
  (Object.keys(fields) as K[]).map((key) => fact(`${part}/${key}`, fields[key], values?.[key]));

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

/**
 * A field left out, null and empty say the same: nothing, or the default where the field has one. An
 * empty parameter, though, is a value.
 */
export const saysTheSame = ({ field }: DraftPlace, one: unknown, other: unknown): boolean =>
  field !== 'parameter' && saysNothing(field, one) && saysNothing(field, other);

const saysNothing = (field: DraftField, value: unknown): boolean =>
  isBlank(value) || (value === DEFAULTS[field] && value !== undefined);

const DEFAULTS: Readonly<Partial<Record<DraftField, string>>> = {
  arrangement: LAYOUT_DEFAULTS.arrangement,
  legalBasisForm: LAYOUT_DEFAULTS.legalBasis,
};

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
