/** The texts of a version, in the order in which a reader meets them. */
export const WORD_FIELDS = [
  'title',
  'summary',
  'requirement',
  'award',
  'evidence',
  'followUp',
  'rationale',
] as const;
export type WordField = (typeof WORD_FIELDS)[number];
