/** The languages a criterion is written in. Swedish comes first wherever one must be chosen. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same text in every language we keep. */
export type LocalizedText = Readonly<Record<Language, string>>;
