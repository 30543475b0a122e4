import { USE_NAMES } from '../criteria/designations';
import type { Language, LocalizedText } from '../kernel/localized-text';
import type { DraftField } from './draft-places';
import {
  LAYOUT_DEFAULTS,
  type Arrangement,
  type LayoutStyle,
  type LegalBasisForm,
} from './selection';

/** What the fields of a draft are called; sections, criteria and parameters have names of their own. */
export const FIELD_NAMES: Readonly<
  Record<Exclude<DraftField, 'section' | 'item' | 'parameter'>, LocalizedText>
> = {
  title: { sv: 'Namn på upphandlingen', en: 'Name of the tender' },
  language: { sv: 'Dokumentets språk', en: 'Language of the document' },
  publicationDate: { sv: 'Annonsdatum', en: 'Date of advertising' },
  buyer: { sv: 'Köpare', en: 'Buyer' },
  include: { sv: 'Vad som tas med i dokumentet', en: 'What the document includes' },
  evidence: { sv: 'Förslag till bevis', en: 'Suggested proof' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  rationale: { sv: 'Motiv', en: 'Rationale' },
  legalBasis: { sv: 'Rättslig grund', en: 'Legal basis' },
  layout: { sv: 'Dokumentets form', en: 'Layout of the document' },
  headingLevel: { sv: 'Översta rubriknivå', en: 'Topmost heading level' },
  numbering: {
    sv: 'Kapitel som kraven hamnar under',
    en: 'Chapter that the requirements go under',
  },
  style: { sv: 'Uppställning', en: 'Presentation' },
  arrangement: { sv: 'Indelning', en: 'Arrangement' },
  legalBasisForm: { sv: 'Rättslig grund visas', en: 'Legal basis is shown' },
  sectionOrder: { sv: 'Avsnittens ordning', en: 'Order of the sections' },
  lot: { sv: 'Del', en: 'Lot' },
  itemOrder: { sv: 'Kravens ordning', en: 'Order of the requirements' },
  version: { sv: 'Version', en: 'Version' },
  use: { sv: 'Plats i upphandlingen', en: 'Place in the tender' },
  weight: { sv: 'Vikt i utvärderingen', en: 'Weight in the evaluation' },
  rows: { sv: 'Rader i prislistan', en: 'Rows of the price list' },
  adaptation: { sv: 'Egen lydelse', en: 'Own wording' },
  requirement: { sv: 'Egen lydelse', en: 'Own wording' },
  reason: { sv: 'Skäl till egen lydelse', en: 'Reason for own wording' },
  localNote: { sv: 'Anteckning till leverantören', en: 'Note to the supplier' },
  useReason: { sv: 'Skäl till platsen', en: 'Reason for the place' },
};

const STYLE_NAMES: Readonly<Record<LayoutStyle, LocalizedText>> = {
  flow: { sv: 'löpande text', en: 'running text' },
  table: { sv: 'en tabell för varje krav', en: 'a table for each requirement' },
  list: { sv: 'kort lista', en: 'short list' },
};
const ARRANGEMENT_NAMES: Readonly<Record<Arrangement, LocalizedText>> = {
  use: { sv: 'efter upphandlingens delar', en: 'by part of the tender' },
  lot: { sv: 'efter anbudsområde', en: 'by lot' },
  group: { sv: 'efter produktgrupp', en: 'by product group' },
};
const LEGAL_BASIS_NAMES: Readonly<Record<LegalBasisForm, LocalizedText>> = {
  list: { sv: 'i varje krav', en: 'in each requirement' },
  footnotes: { sv: 'som fotnoter', en: 'as footnotes' },
};

/** What the values of a field are called, where they are words of a closed set. */
export const VALUE_NAMES: Readonly<
  Partial<Record<DraftField, Readonly<Record<string, LocalizedText>>>>
> = {
  use: USE_NAMES,
  style: STYLE_NAMES,
  arrangement: ARRANGEMENT_NAMES,
  legalBasisForm: LEGAL_BASIS_NAMES,
};

/** What an empty field means, where that is more than that something is missing. */
export const NOTHING: Readonly<Partial<Record<DraftField, LocalizedText>>> = {
  rows: { sv: 'alla rader', en: 'all rows' },
  lot: { sv: 'ingen del', en: 'no lot' },
  weight: { sv: 'ingen vikt', en: 'no weight' },
  adaptation: { sv: 'bibliotekets lydelse', en: 'the library’s wording' },
  requirement: { sv: 'bibliotekets lydelse', en: 'the library’s wording' },
  parameter: { sv: 'bibliotekets värde', en: 'the library’s value' },
  arrangement: ARRANGEMENT_NAMES[LAYOUT_DEFAULTS.arrangement],
  legalBasisForm: LEGAL_BASIS_NAMES[LAYOUT_DEFAULTS.legalBasis],
  numbering: { sv: 'inget kapitel', en: 'no chapter' },
  sectionOrder: { sv: 'inga avsnitt', en: 'no sections' },
  itemOrder: { sv: 'inga krav', en: 'no requirements' },
};

export const PRESENCE: Readonly<
  Record<'present' | 'absent' | 'included' | 'leftOut', LocalizedText>
> = {
  present: { sv: 'finns med', en: 'present' },
  absent: { sv: 'borttaget', en: 'removed' },
  included: { sv: 'tas med', en: 'included' },
  leftOut: { sv: 'tas inte med', en: 'left out' },
};

export const LANGUAGE_NAMES: Readonly<Record<Language, LocalizedText>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
};
