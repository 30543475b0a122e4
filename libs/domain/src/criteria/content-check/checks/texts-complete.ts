import { LANGUAGES } from '../../../kernel/localized-text';
import type { CriterionVersion } from '../../criterion';
import { defineVersionCheck, type Remark } from '../check';
import { FIELD_NAMES, LANGUAGE_NAMES, TEXT_FIELDS, textsOf } from '../text-fields';
import { localizedTexts } from '../localized-texts';

export const textsComplete = defineVersionCheck({
  id: 'C-texts-complete',
  title: { sv: 'Alla texter finns på båda språken', en: 'Every text exists in both languages' },
  severity: 'error',
  remarks: (version) => [...missingFields(version), ...emptyWords(version)],
});

function missingFields({ texts }: CriterionVersion): Remark[] {
  const written = new Set(
    LANGUAGES.flatMap((language) => textsOf(texts[language]).map(([f]) => f)),
  );
  return LANGUAGES.flatMap((language) =>
    TEXT_FIELDS.filter((field) => field !== 'award' || written.has('award'))
      .filter((field) => (texts[language][field] ?? '').trim() === '')
      .map((field) => ({
        at: ['texts', language, field],
        message: {
          sv: `${sentence(FIELD_NAMES[field].sv)} saknas på ${LANGUAGE_NAMES[language].sv}.`,
          en: `${sentence(FIELD_NAMES[field].en)} is missing in ${LANGUAGE_NAMES[language].en}.`,
        },
        fix: {
          sv: 'Skriv den, så att båda språken säger samma sak.',
          en: 'Write it, so that both languages say the same.',
        },
      })),
  );
}

/** Labels, notes and reasons: a text left empty or never translated. */
function emptyWords(version: CriterionVersion): Remark[] {
  return localizedTexts(version).flatMap(({ at, text }) => {
    const empty = LANGUAGES.find((language) => text[language].trim() === '');
    if (empty !== undefined) {
      return [
        {
          at: [...at, empty],
          message: {
            sv: `Texten är tom på ${LANGUAGE_NAMES[empty].sv}.`,
            en: `The text is empty in ${LANGUAGE_NAMES[empty].en}.`,
          },
          fix: { sv: 'Skriv den på båda språken.', en: 'Write it in both languages.' },
        },
      ];
    }
    // Names of schemes and units are the same in both; a sentence is not.
    if (text.sv !== text.en || text.sv.split(/\s+/u).length < 4) return [];
    return [
      {
        at: [...at, 'en'],
        message: {
          sv: 'Samma mening står på båda språken: den är inte översatt.',
          en: 'The same sentence stands in both languages: it has not been translated.',
        },
        fix: { sv: 'Översätt den.', en: 'Translate it.' },
      },
    ];
  });
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
