import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import type { CriterionVersion } from '../../criterion';
import { richTextParameters } from '../../rich-text';
import { defineVersionCheck, type Remark } from '../check';

const SCALE: Readonly<Record<Language, RegExp>> = { sv: /poäng/iu, en: /\bpoints?\b|\bscore/iu };

/** An award criterion says what it gives (LOU 16 kap.; Directive 2014/24/EU, Article 67(4) and (5)). */
export const awardScale = defineVersionCheck({
  id: 'C-award-scale',
  title: { sv: 'Tilldelning har text och skala', en: 'Award has a text and a scale' },
  severity: 'error',
  remarks: (version) => LANGUAGES.flatMap((language) => awardFaults(version, language)),
});

function awardFaults(version: CriterionVersion, language: Language): Remark[] {
  const { uses } = version;
  const texts = version.texts[language];
  const at = ['texts', language];
  if (!uses.includes('awardCriterion')) {
    if (texts.award === undefined) return [];
    return [
      {
        at: [...at, 'award'],
        message: {
          sv: 'Texten "award" används aldrig: kriteriet får inte användas för tilldelning.',
          en: 'The text "award" is never used: the criterion has no use as an award criterion.',
        },
        fix: {
          sv: 'Ta bort texten, eller lägg till användningen.',
          en: 'Remove the text, or add the use.',
        },
      },
    ];
  }
  const award = texts.award ?? (uses.length > 1 ? undefined : texts.requirement);
  if (award === undefined) {
    return [
      {
        at,
        message: {
          sv: 'En text "award" behövs när kriteriet också har en annan användning.',
          en: 'A text "award" is needed when the criterion also has another use.',
        },
        fix: {
          sv: 'Skriv vad som ger poäng, skalan och högsta poäng.',
          en: 'Write what is scored, the scale and the maximum score.',
        },
      },
    ];
  }
  if (SCALE[language].test(withUnits(award, version, language))) return [];
  return [
    {
      at: [...at, texts.award === undefined ? 'requirement' : 'award'],
      message: {
        sv: 'Tilldelningskriteriet säger inte vilka poäng som kan nås.',
        en: 'The award criterion does not say what points can be reached.',
      },
      fix: {
        sv: 'Skriv skalan och högsta poäng, gärna med en parameter.',
        en: 'Write the scale and the maximum score, with a parameter where it helps.',
      },
    },
  ];
}

/** The award text with the units of its parameters, which are printed with the values. */
function withUnits(text: string, { parameters }: CriterionVersion, language: Language): string {
  const named = new Set(richTextParameters(text));
  const units = parameters
    .filter(({ name }) => named.has(name))
    .map((parameter) => (parameter.type === 'number' ? (parameter.unit?.[language] ?? '') : ''));
  return [text, ...units].join(' ');
}
