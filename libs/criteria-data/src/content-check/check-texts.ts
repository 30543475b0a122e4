import { LANGUAGES, type CriterionTexts, type CriterionVersion } from '@kravsmed/domain';
import type { DataPath } from '../yaml/yaml-file';
import { textsOf, type Report } from '../loading/version-checks';
import { figuresOf, parametersOf, shapeOf, unsupportedMarkup } from './text-shape';
import { labelWithoutEqual, namesScale, originWord } from './wording';

const LONGEST_TITLE = 90;
const LONGEST_SUMMARY = 260;

/** The words of one version: complete, the same in both languages, and lawful to ask. */
export function checkTexts(version: CriterionVersion, at: DataPath, report: Report): void {
  checkPairs(version, at, report);
  const { uses } = version;
  const alsoOther = uses.some((use) => use !== 'awardCriterion');
  for (const language of LANGUAGES) {
    const texts = version.texts[language];
    const here = [...at, 'texts', language];
    for (const [field, text] of textsOf(texts)) {
      const markup = unsupportedMarkup(text);
      if (text.trim() === '') report([...here, field], 'texten är tom', 'the text is empty');
      if (markup !== undefined) {
        report(
          [...here, field],
          `rubriker, tabeller, HTML och ofullständiga klamrar visas inte: "${markup}"`,
          `headings, tables, HTML and broken braces are not shown: "${markup}"`,
        );
      }
    }
    for (const field of ['requirement', 'award'] as const) {
      const text = texts[field];
      if (text === undefined) continue;
      const label = labelWithoutEqual(text, language);
      if (label !== undefined) {
        report(
          [...here, field],
          `märkningen "${label}" nämns utan att annat likvärdigt bevis godtas`,
          `the label "${label}" is named without room for other equivalent proof`,
        );
      }
      const origin = originWord(text, language);
      if (origin !== undefined) {
        report(
          [...here, field],
          `"${origin}" knyter kravet till ett ursprung; kräv egenskapen i stället`,
          `"${origin}" ties the requirement to an origin; ask for the property instead`,
        );
      }
    }
    const label = labelWithoutEqual(texts.evidence, language);
    if (label !== undefined) {
      report(
        [...here, 'evidence'],
        `"${label}" nämns som bevis utan "eller annat likvärdigt bevis"`,
        `"${label}" is named as proof without "or other equivalent proof"`,
      );
    }
    if (uses.includes('awardCriterion')) {
      const award = texts.award ?? (alsoOther ? undefined : texts.requirement);
      if (award === undefined) {
        report(
          here,
          'en text "award" behövs när kriteriet också har en annan användning',
          'a text "award" is needed when the criterion also has another use',
        );
      } else if (!namesScale(withUnits(award, version, language), language)) {
        report(
          [...here, texts.award === undefined ? 'requirement' : 'award'],
          'tilldelningskriteriet säger inte vilka poäng som kan nås',
          'the award criterion does not say what points can be reached',
        );
      }
    } else if (texts.award !== undefined) {
      report(
        [...here, 'award'],
        'texten "award" används inte: kriteriet får inte användas för tilldelning',
        'the text "award" is never used: the criterion has no use as an award criterion',
      );
    }
    checkLengths(texts, here, report);
  }
}

/** The award text with the units of its parameters, which are printed with the values. */
function withUnits(
  text: string,
  version: CriterionVersion,
  language: (typeof LANGUAGES)[number],
): string {
  const units = version.parameters
    .filter((parameter) => parametersOf(text).split(', ').includes(parameter.name))
    .map((parameter) => (parameter.type === 'number' ? (parameter.unit?.[language] ?? '') : ''));
  return [text, ...units].join(' ');
}

function checkPairs(version: CriterionVersion, at: DataPath, report: Report): void {
  const { sv, en } = version.texts;
  const fields = new Set([...textsOf(sv), ...textsOf(en)].map(([field]) => field));
  for (const field of fields) {
    const [swedish, english] = [sv[field], en[field]];
    const here = [...at, 'texts', english === undefined ? 'sv' : 'en', field];
    if (swedish === undefined || english === undefined) {
      report(here, 'texten finns bara på ett språk', 'the text exists in one language only');
      continue;
    }
    const differ = (what: { sv: string; en: string }, a: string, b: string): void => {
      if (a === b) return;
      report(
        here,
        `${what.sv} skiljer sig: svenska [${a}], engelska [${b}]`,
        `${what.en} differ: Swedish [${a}], English [${b}]`,
      );
    };
    differ(
      { sv: 'stycken och listor', en: 'paragraphs and lists' },
      shapeOf(swedish),
      shapeOf(english),
    );
    differ({ sv: 'parametrar', en: 'parameters' }, parametersOf(swedish), parametersOf(english));
    differ({ sv: 'siffror', en: 'figures' }, figuresOf(swedish, ','), figuresOf(english, '.'));
  }
}

function checkLengths(texts: CriterionTexts, at: DataPath, report: Report): void {
  const tooLong = (field: 'title' | 'summary', most: number): void => {
    if (texts[field].length <= most) return;
    report(
      [...at, field],
      `texten är ${texts[field].length} tecken; högst ${most}`,
      `the text has ${texts[field].length} characters; at most ${most}`,
    );
  };
  tooLong('title', LONGEST_TITLE);
  tooLong('summary', LONGEST_SUMMARY);
}
