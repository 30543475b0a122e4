import { LANGUAGES, type Language } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useProductGroups } from '../api-client/use-product-groups';
import { useLanguage } from '../criterion-text/use-language';
import { WORD_FIELDS } from './word-fields';

type Fields = Readonly<Record<string, unknown>>;

const LAW = ['eu', 'sweden', 'beyondEu', 'beyondSweden'] as const;

const isOneOf = <W extends string>(words: readonly W[], word: string | undefined): word is W =>
  words.some((one) => one === word);
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What a field of a version is called, and what stands in it, in the reader's words. */
export interface FieldWords {
  readonly nameOf: (path: string) => string;
  readonly valueOf: (path: string, value: unknown) => string;
}

export function useFieldWords(): FieldWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = useProductGroups().data?.items ?? [];
  const groupName = (slug: string) =>
    groups.find((group) => group.slug === slug)?.name[language] ?? slug;

  const nameOf = (path: string): string => {
    const [first, second, ...rest] = path.split('.');
    const key = [second, ...rest].join('.');
    if (first === 'texts' && isOneOf(LANGUAGES, second)) {
      const field = rest[0];
      const name = isOneOf(WORD_FIELDS, field) ? t(`part.${field}`) : (field ?? '');
      return t('versionEditor.inLanguage', { name, language: t(`versionEditor.${second}`) });
    }
    if (first === 'lawBaseline' && isOneOf(LAW, second)) return t(`versionEditor.law_${second}`);
    if (first === 'parameters') return t('versionEditor.parameterNamed', { name: key });
    if (first === 'legalBasis') return t('versionEditor.legalBasisNamed', { name: key });
    if (first === 'examples') return t('versionEditor.exampleNamed', { name: key });
    if (first === 'sources') return t('versionEditor.sourceNamed', { name: key });
    if (first === 'goals') return t('criterion.goals');
    if (first === 'followUpEffort') return t('criterion.followUpEffort');
    if (first === 'marketAvailability') return t('criterion.marketAvailability');
    return isOneOf(['level', 'uses', 'productGroups'] as const, first) ? t(`part.${first}`) : path;
  };

  const word = (path: string, value: string): string => {
    switch (path) {
      case 'level':
        return t(`level.${value as 'basic'}`);
      case 'uses':
        return t(`use.${value as 'qualification'}`);
      case 'productGroups':
        return groupName(value);
      case 'followUpEffort':
      case 'marketAvailability':
        return t(`amount.${value as 'low'}`);
      default:
        return value;
    }
  };

  const range = (from: number, to: number) => t('versionEditor.range', { from, to });
  const preset = (said: string) => t('versionEditor.preset', { value: said });

  const valueOf = (path: string, value: unknown): string => {
    if (value === undefined || value === null || value === '') return t('versionEditor.absent');
    if (typeof value === 'boolean') return t(value ? 'versionEditor.yes' : 'versionEditor.no');
    if (typeof value === 'string') return word(path, value);
    if (Array.isArray(value)) {
      const words = value.map((one) => word(path, String(one)));
      return words.length === 0 ? t('versionEditor.absent') : words.join(', ');
    }
    return isFields(value) ? described(value, language, { range, preset }) : JSON.stringify(value);
  };
  return { nameOf, valueOf };
}

/** A value, a law, an example or a source: its name and what is said of it. */
function described(
  value: Fields,
  language: Language,
  say: {
    readonly range: (from: number, to: number) => string;
    readonly preset: (value: string) => string;
  },
): string {
  const said = (key: string): string | undefined => {
    const inside = value[key];
    if (isFields(inside)) {
      const words = inside[language];
      return typeof words === 'string' ? words : undefined;
    }
    return typeof inside === 'string' || typeof inside === 'number' ? String(inside) : undefined;
  };
  if (typeof value['sv'] === 'string') return said(language) ?? String(value[language]);
  const range =
    typeof value['minimum'] === 'number' && typeof value['maximum'] === 'number'
      ? say.range(value['minimum'], value['maximum'])
      : undefined;
  const preset = said('default');
  return [
    said('label') ?? said('name') ?? said('title') ?? said('text'),
    said('article'),
    preset === undefined ? undefined : say.preset(preset),
    range,
    said('unit'),
    said('supports'),
    said('url'),
  ]
    .filter(Boolean)
    .join('; ');
}
