import type { Language } from '@kravsmed/domain';

const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** "25 nov. 2026 10:31", as the reader's language writes it. */
export const formatMoment = (instant: string, language: Language): string =>
  new Date(instant).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });

/** "10:31". */
export const formatClock = (at: Date, language: Language): string =>
  at.toLocaleTimeString(LOCALES[language], { hour: '2-digit', minute: '2-digit' });
