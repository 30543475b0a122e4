import type { Person } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';

/** What somebody is called within a sentence: their name, or what can be said of who has none. */
export function usePersonName(): (person: Person | null) => string {
  const { t } = useTranslation();
  return (person) => (person === null ? t('people.someone') : (person.name ?? t('people.gone')));
}

/** The same at the start of a sentence, or by itself. */
export const atStart = (name: string): string =>
  name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
