import { useTranslation } from 'react-i18next';
import type { Language } from '@kravsmed/domain';

/** The language that the reader has chosen; Swedish unless it is English. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language.startsWith('en') ? 'en' : 'sv';
}
