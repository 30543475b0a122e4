import type { CriterionTexts } from '../criterion';

export type TextField = keyof CriterionTexts;

export const TEXT_FIELDS: readonly TextField[] = [
  'title',
  'requirement',
  'award',
  'evidence',
  'followUp',
  'rationale',
  'summary',
];

/** The words that bind a supplier. */
export const BINDING_FIELDS = ['requirement', 'award'] as const;

/** What each field is called to a reader. */
export const FIELD_NAMES: Readonly<
  Record<TextField, { readonly sv: string; readonly en: string }>
> = {
  title: { sv: 'rubriken', en: 'the title' },
  requirement: { sv: 'kravet', en: 'the requirement' },
  award: { sv: 'tilldelningstexten', en: 'the award text' },
  evidence: { sv: 'bevisen', en: 'the evidence' },
  followUp: { sv: 'uppföljningen', en: 'the follow-up' },
  rationale: { sv: 'motiveringen', en: 'the rationale' },
  summary: { sv: 'sammanfattningen', en: 'the summary' },
};

export const LANGUAGE_NAMES = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
} as const;

export const textsOf = (texts: CriterionTexts): [TextField, string][] =>
  TEXT_FIELDS.map((field): [TextField, string | undefined] => [field, texts[field]]).filter(
    (entry): entry is [TextField, string] => entry[1] !== undefined,
  );
