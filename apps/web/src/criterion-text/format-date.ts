import type { Language } from '@kravsmed/domain';

const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** "1 februari 2027", "1 February 2027"; an en dash for a day that is not known. */
export function formatDate(day: string | null | undefined, language: Language): string {
  return day ? FORMATS[language].format(new Date(`${day}T00:00:00Z`)) : '–';
}
