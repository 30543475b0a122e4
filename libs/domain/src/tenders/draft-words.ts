import { citeVersion } from '../criteria/criterion';
import type { ParameterDeclaration } from '../criteria/parameter';
import { formatDate, formatNumber, formatParameter } from '../criteria/parameter-value';
import { LANGUAGES, type Language, type LocalizedText } from '../kernel/localized-text';
import { FIELD_NAMES, LANGUAGE_NAMES, NOTHING, PRESENCE, VALUE_NAMES } from './draft-field-names';
import type { DraftField, DraftPlace } from './draft-places';

/** What of the library names things to a reader. The library itself is one; a part of it will do. */
export interface DraftVocabulary {
  readonly productGroups: ReadonlyMap<string, { readonly name: LocalizedText }>;
  readonly criteria: ReadonlyMap<string, NamedCriterion>;
}

export interface NamedCriterion {
  readonly id: string;
  readonly versions: readonly NamedVersion[];
}

export interface NamedVersion {
  readonly version: number;
  readonly texts: Readonly<Record<Language, { readonly title: string }>>;
  readonly parameters: readonly ParameterDeclaration[];
}

/** Longer texts are quoted from their beginning: whoever wants all of it has it beside. */
const LONGEST_QUOTE = 100;

/** Names the places and values of a draft for a reader; without a library by their ids. */
export interface DraftWords {
  /** "Avsnittet Griskött, del 2", "Vikt i utvärderingen för Hela svansar (KS-1001:1) i Griskött". */
  readonly nameOf: (place: DraftPlace) => LocalizedText;
  /** "20 procent", "”Lunds kommun”", "saknas". */
  readonly valueOf: (place: DraftPlace, value: unknown) => LocalizedText;
}

export const inLanguages = (words: (language: Language) => string): LocalizedText => ({
  sv: words('sv'),
  en: words('en'),
});

export const draftWords = (library?: DraftVocabulary): DraftWords => ({
  nameOf: (place) => inLanguages((language) => nameOf(place, language, library)),
  valueOf: (place, value) => inLanguages((language) => valueOf(place, value, language, library)),
});

function nameOf(
  place: DraftPlace,
  language: Language,
  library: DraftVocabulary | undefined,
): string {
  const section = sectionName(place, language, library);
  const criterion = criterionName(place, language, library);
  switch (place.field) {
    case 'section':
      return `${{ sv: 'Avsnittet', en: 'The section' }[language]} ${section}`;
    case 'item':
      return `${{ sv: 'Kravet', en: 'The requirement' }[language]} ${criterion} ${IN[language]} ${section}`;
    case 'parameter':
      return `${parameterName(place, language, library)} ${OF[language]} ${criterion} ${IN[language]} ${section}`;
    default: {
      const field = FIELD_NAMES[place.field][language];
      if (place.section === undefined) return field;
      const whole =
        place.criterion === undefined ? section : `${criterion} ${IN[language]} ${section}`;
      return `${field} ${OF[language]} ${whole}`;
    }
  }
}

const IN: LocalizedText = { sv: 'i', en: 'in' };
const OF: LocalizedText = { sv: 'för', en: 'of' };

function sectionName(
  { section }: DraftPlace,
  language: Language,
  library?: DraftVocabulary,
): string {
  if (section === undefined) return '';
  const group =
    library?.productGroups.get(section.productGroup)?.name[language] ?? section.productGroup;
  if (section.lot === undefined) return group;
  return `${group}, ${{ sv: 'del', en: 'lot' }[language]} ${section.lot}`;
}

function criterionName(place: DraftPlace, language: Language, library?: DraftVocabulary): string {
  if (place.criterion === undefined) return '';
  const title = versionOf(place, library)?.texts[language].title;
  // Where the version itself is what changed, the name must not choose between the two.
  const cited =
    place.field === 'version' || place.version === undefined
      ? place.criterion
      : citeVersion(place.criterion, place.version);
  return title === undefined ? cited : `${title} (${cited})`;
}

const criterionOf = (
  { criterion }: DraftPlace,
  library?: DraftVocabulary,
): NamedCriterion | undefined =>
  library === undefined || criterion === undefined
    ? undefined
    : [...library.criteria.values()].find(({ id }) => id === criterion);

function versionOf(place: DraftPlace, library?: DraftVocabulary): NamedVersion | undefined {
  const criterion = criterionOf(place, library);
  const pinned = criterion?.versions.find(({ version }) => version === place.version);
  return pinned ?? criterion?.versions.at(-1);
}

/** As the version declares the parameter, or as another one did when this one no longer has it. */
function declarationOf(
  place: DraftPlace,
  library?: DraftVocabulary,
): ParameterDeclaration | undefined {
  const versions = [versionOf(place, library), ...(criterionOf(place, library)?.versions ?? [])];
  return versions
    .flatMap((version) => version?.parameters ?? [])
    .find(({ name }) => name === place.parameter);
}

const parameterName = (place: DraftPlace, language: Language, library?: DraftVocabulary): string =>
  declarationOf(place, library)?.label[language] ?? place.parameter ?? '';

function valueOf(
  place: DraftPlace,
  value: unknown,
  language: Language,
  library: DraftVocabulary | undefined,
): string {
  if (place.field === 'section' || place.field === 'item') {
    return PRESENCE[value === undefined ? 'absent' : 'present'][language];
  }
  if (Array.isArray(value) && value.length > 0) return listed(value, language, library);
  if (value === undefined || value === null || value === '' || Array.isArray(value)) {
    return NOTHING[place.field]?.[language] ?? { sv: 'saknas', en: 'missing' }[language];
  }
  switch (typeof value) {
    case 'boolean':
      return PRESENCE[value ? 'included' : 'leftOut'][language];
    case 'number':
      return numberWords(place, value, language, library);
    case 'string':
      return stringWords(place, value, language, library);
    default:
      return { sv: 'eget innehåll', en: 'content of its own' }[language];
  }
}

/** Rows, criteria by their numbers, or sections. */
const listed = (
  values: readonly unknown[],
  language: Language,
  library: DraftVocabulary | undefined,
): string =>
  values
    .map((one) =>
      isSectionName(one)
        ? sectionName({ path: '', field: 'section', section: one }, language, library)
        : String(one),
    )
    .join('; ');

const isSectionName = (value: unknown): value is NonNullable<DraftPlace['section']> =>
  typeof value === 'object' && value !== null && 'productGroup' in value;

function numberWords(
  place: DraftPlace,
  value: number,
  language: Language,
  library: DraftVocabulary | undefined,
): string {
  const declaration = place.field === 'parameter' ? declarationOf(place, library) : undefined;
  if (declaration !== undefined) return formatParameter(declaration, value, language);
  const figure = formatNumber(value, language);
  return place.field === 'weight'
    ? `${figure}\u00a0${{ sv: 'procent', en: 'per cent' }[language]}`
    : figure;
}

function stringWords(
  place: DraftPlace,
  value: string,
  language: Language,
  library: DraftVocabulary | undefined,
): string {
  const known = LANGUAGES.find((one) => one === value);
  switch (place.field) {
    case 'use':
    case 'style':
    case 'arrangement':
    case 'legalBasisForm':
      return namedValue(place.field, value)?.[language] ?? value;
    case 'language':
      return known === undefined ? value : LANGUAGE_NAMES[known][language];
    case 'publicationDate':
      return formatDate(value, language);
    case 'parameter': {
      const declaration = declarationOf(place, library);
      return declaration === undefined
        ? quoted(value, language)
        : formatParameter(declaration, value, language);
    }
    case 'numbering':
    case 'lot':
      return value;
    default:
      return quoted(value, language);
  }
}

const namedValue = (field: DraftField, value: string): LocalizedText | undefined =>
  Object.entries(VALUE_NAMES[field] ?? {}).find(([word]) => word === value)?.[1];

function quoted(text: string, language: Language): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  const shown =
    characters.length <= LONGEST_QUOTE
      ? line
      : `${characters.slice(0, LONGEST_QUOTE).join('').replace(/ \S*$/, '')} …`;
  return { sv: `”${shown}”`, en: `“${shown}”` }[language];
}
