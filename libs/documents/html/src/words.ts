import type { ClauseDocument } from '@kravsmed/clauses';

/** The words that only a page has: what its links lead to, for those who listen. */
export interface PageWords {
  readonly notes: string;
  readonly note: (number: number) => string;
  readonly back: (number: number) => string;
}

const SWEDISH: PageWords = {
  notes: 'Fotnoter',
  note: (number) => `Fotnot ${number}`,
  back: (number) => `Tillbaka till texten vid fotnot ${number}`,
};

const ENGLISH: PageWords = {
  notes: 'Footnotes',
  note: (number) => `Footnote ${number}`,
  back: (number) => `Back to the text at footnote ${number}`,
};

export const pageWordsIn = (language: ClauseDocument['language']): PageWords =>
  language === 'sv' ? SWEDISH : ENGLISH;
