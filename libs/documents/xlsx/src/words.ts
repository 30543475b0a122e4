import type { ClauseDocument } from '@kravsmed/clauses';

/** The words that only a workbook has: its sheets and the columns that the tender's text has no name for. */
export interface WorkbookWords {
  readonly sheets: {
    readonly clauses: string;
    readonly register: string;
    readonly annex: string;
  };
  readonly columns: {
    readonly number: string;
    readonly place: string;
    readonly criterion: string;
    readonly use: string;
    readonly requirement: string;
    readonly scoring: string;
    readonly appliesTo: string;
    readonly note: string;
  };
  readonly page: (number: string, count: string) => string;
}

const SWEDISH: WorkbookWords = {
  sheets: { clauses: 'Kriterier', register: 'Förteckning', annex: 'Bara för köparen' },
  columns: {
    number: 'Nr',
    place: 'Del och avsnitt',
    criterion: 'Kriterium',
    use: 'Användning',
    requirement: 'Krav',
    scoring: 'Poängsättning och vikt',
    appliesTo: 'Gäller rader',
    note: 'Tillägg',
  },
  page: (number, count) => `Sida ${number} av ${count}`,
};

const ENGLISH: WorkbookWords = {
  sheets: { clauses: 'Criteria', register: 'List of criteria', annex: 'For the buyer only' },
  columns: {
    number: 'No.',
    place: 'Part and section',
    criterion: 'Criterion',
    use: 'Use',
    requirement: 'Requirement',
    scoring: 'Scoring and weight',
    appliesTo: 'Applies to rows',
    note: 'Addition',
  },
  page: (number, count) => `Page ${number} of ${count}`,
};

export const workbookWordsIn = (language: ClauseDocument['language']): WorkbookWords =>
  language === 'sv' ? SWEDISH : ENGLISH;
