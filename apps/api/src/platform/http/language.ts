import { LANGUAGES, type Language } from '@kravsmed/domain';

const isLanguage = (tag: string): tag is Language => LANGUAGES.some((language) => language === tag);

/** `?lang=` first, then Accept-Language by its weights, then Swedish. */
export function requestLanguage(lang: unknown, acceptLanguage: string | undefined): Language {
  if (typeof lang === 'string' && isLanguage(lang)) return lang;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const weight = rest.map((r) => /^\s*q=([\d.]+)$/.exec(r)?.[1]).find((q) => q !== undefined);
      return {
        language: tag.split('-')[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) if (isLanguage(language)) return language;
  return 'sv';
}
