import { parseIsoDate } from '../kernel/iso-date';
import type { Language, LocalizedText } from '../kernel/localized-text';
import type { ParameterDeclaration, ParameterValue, ParameterValues } from './parameter';

type NumberDeclaration = Extract<ParameterDeclaration, { readonly type: 'number' | 'percent' }>;

/** Keeps a figure and its unit on one line. */
const NO_BREAK_SPACE = '\u00a0';
const LOCALE: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const PERCENT: LocalizedText = { sv: 'procent', en: 'per cent' };
/** C0 and C1 controls, line ends among them: a value is one line of words. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** `value` as it stands in a tender: "50 procent", "12,5 mg/PCU", "1 februari 2027", a choice's label. */
export function formatParameter(
  declaration: ParameterDeclaration,
  value: ParameterValue,
  language: Language,
): string {
  switch (declaration.type) {
    case 'number':
    case 'percent':
      return typeof value === 'number' ? withUnit(declaration, value, language) : value;
    case 'choice': {
      const chosen = declaration.options.find((option) => option.value === value);
      return chosen?.label[language] ?? String(value);
    }
    case 'date':
      return formatDate(String(value), language);
    case 'text':
      return String(value).trim();
  }
}

function withUnit(declaration: NumberDeclaration, value: number, language: Language): string {
  const figure = formatNumber(value, language);
  const unit = parameterUnit(declaration, value, language);
  return unit === '' ? figure : `${figure}${NO_BREAK_SPACE}${unit}`;
}

/** The unit that stands after `value`, in the singular after 1; empty when there is none. */
export function parameterUnit(
  declaration: NumberDeclaration,
  value: ParameterValue | undefined,
  language: Language,
): string {
  if (declaration.type === 'percent') return PERCENT[language];
  const unit = value === 1 ? (declaration.unitOne ?? declaration.unit) : declaration.unit;
  return unit?.[language] ?? '';
}

/** "12,5" and "1 000" in Swedish, "12.5" and "1,000" in English. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 10 }).format(value);

/** "1 februari 2027", "1 February 2027". What is no day stays as it is. */
export function formatDate(day: string, language: Language): string {
  if (parseIsoDate(day) === undefined) return day;
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** What is wrong with `value`, in words that say what to do; undefined when it may stand. */
export function parameterProblem(
  declaration: ParameterDeclaration,
  value: ParameterValue,
): LocalizedText | undefined {
  switch (declaration.type) {
    case 'number':
    case 'percent':
      return numberProblem(declaration, value);
    case 'choice':
      return declaration.options.some((option) => option.value === value)
        ? undefined
        : say(
            declaration,
            (language) =>
              `${{ sv: 'välj ett av', en: 'choose one of' }[language]}: ${declaration.options
                .map((option) => option.label[language])
                .join(', ')}`,
          );
    case 'date':
      return parseIsoDate(value) === undefined
        ? say(declaration, {
            sv: 'skriv ett datum som finns, på formen ÅÅÅÅ-MM-DD',
            en: 'give a date that exists, as YYYY-MM-DD',
          })
        : undefined;
    case 'text':
      return textProblem(declaration, value);
  }
}

function numberProblem(
  declaration: NumberDeclaration,
  value: ParameterValue,
): LocalizedText | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return say(declaration, { sv: 'skriv ett tal', en: 'give a number' });
  }
  if (value < declaration.minimum || value > declaration.maximum) {
    return say(declaration, (language) => {
      const least = formatNumber(declaration.minimum, language);
      const most = withUnit(declaration, declaration.maximum, language);
      return {
        sv: `värdet ska vara från ${least} till ${most}`,
        en: `the value must be from ${least} to ${most}`,
      }[language];
    });
  }
  const decimals = declaration.decimals ?? 0;
  if (Number(value.toFixed(decimals)) === value) return undefined;
  return decimals === 0
    ? say(declaration, { sv: 'skriv ett heltal', en: 'give a whole number' })
    : say(declaration, {
        sv: `skriv högst ${decimals} ${decimals === 1 ? 'decimal' : 'decimaler'}`,
        en: `give at most ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`,
      });
}

function textProblem(
  declaration: Extract<ParameterDeclaration, { readonly type: 'text' }>,
  value: ParameterValue,
): LocalizedText | undefined {
  if (typeof value !== 'string' || value.trim() === '') {
    return say(declaration, { sv: 'skriv en text', en: 'give a text' });
  }
  if (CONTROL.test(value)) {
    return say(declaration, {
      sv: 'skriv texten på en rad, utan radbrytning eller styrtecken',
      en: 'write the text on one line, without line breaks or control characters',
    });
  }
  const length = [...value].length;
  if (length <= declaration.maximumLength) return undefined;
  return say(declaration, {
    sv: `korta texten till högst ${declaration.maximumLength} tecken (nu ${length})`,
    en: `shorten the text to at most ${declaration.maximumLength} characters (now ${length})`,
  });
}

function say(
  declaration: ParameterDeclaration,
  advice: LocalizedText | ((language: Language) => string),
): LocalizedText {
  const words = (language: Language): string =>
    `${declaration.label[language]}: ${
      typeof advice === 'function' ? advice(language) : advice[language]
    }.`;
  return { sv: words('sv'), en: words('en') };
}

/** What stands when the buyer fills in nothing. A date without a default is left out. */
export function defaultValues(
  declarations: readonly ParameterDeclaration[],
  language: Language,
): ParameterValues {
  const values: Record<string, ParameterValue> = {};
  for (const declaration of declarations) {
    const value = declaration.type === 'text' ? declaration.default[language] : declaration.default;
    if (value !== undefined) values[declaration.name] = value;
  }
  return values;
}
