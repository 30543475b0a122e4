import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@kravsmed/domain';
import en from '../messages/en.json';
import sv from '../messages/sv.json';

const REMEMBERED = 'kravsmed.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof sv };
  }
}

/** Swedish, unless this reader has chosen English here before. */
export async function startTranslations(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { sv: { translation: sv }, en: { translation: en } },
    lng: localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'sv',
    fallbackLng: 'sv',
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
