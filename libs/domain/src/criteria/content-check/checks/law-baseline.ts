import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { defineVersionCheck, type Remark } from '../check';
import { LANGUAGE_NAMES } from '../text-fields';

const LAW: Readonly<Record<Language, RegExp>> = {
  // "Djurskyddslagen" is law; "underlag", "bolag" and "förslag" are not.
  sv: /(?<!\p{L})(?!\p{L}*(?:(?:under|bo|an|upp|fisk)lag|(?:för|av|om|ut|in|be|på|upp)slag)|slag)\p{L}*lag(?:en|ens|ar|arna|krav|stiftning)?(?!\p{L})|EU-rätten|svensk rätt|föreskrift|förordning|direktiv|regler|skyldig|förbju|förbud/iu,
  en: /law|legal|regulation|directive|rules|statut|required|\bban|duty/iu,
};

/** What law already asks: consistent, and told to whoever buys what law demands anyway. */
export const lawBaseline = defineVersionCheck({
  id: 'C-law-baseline',
  title: { sv: 'Avståndet till lagen stämmer', en: 'The distance to law is right' },
  severity: 'error',
  remarks: ({ lawBaseline: { beyondEu, beyondSweden }, level, texts }) => {
    const remarks: Remark[] = [];
    if (beyondSweden && !beyondEu) {
      remarks.push({
        at: ['lawBaseline', 'beyondSweden'],
        message: {
          sv: 'Ett krav som inte går längre än EU-rätten kan inte gå längre än den svenska, som bygger på den.',
          en: 'What asks no more than EU law cannot ask more than Swedish law, which builds on it.',
        },
        fix: { sv: 'Rätta det ena svaret.', en: 'Correct one of the answers.' },
      });
    }
    if (beyondSweden) return remarks;
    if (level !== 'basic') {
      remarks.push({
        at: ['level'],
        message: {
          sv: `Nivån är ${level}, men kriteriet kräver inte mer än svensk lag.`,
          en: `The level is ${level}, but the criterion asks no more than Swedish law.`,
        },
        fix: {
          sv: 'Sätt nivån till "basic", eller rätta "beyondSweden".',
          en: 'Set the level to "basic", or correct "beyondSweden".',
        },
      });
    }
    for (const language of LANGUAGES) {
      if (LAW[language].test(texts[language].rationale)) continue;
      remarks.push({
        at: ['texts', language, 'rationale'],
        message: {
          sv: `Motiveringen säger inte på ${LANGUAGE_NAMES[language].sv} att lagen redan kräver detta.`,
          en: `The rationale does not say in ${LANGUAGE_NAMES[language].en} that law already asks for this.`,
        },
        fix: {
          sv: 'Skriv vilken lag, och vad en köpare vinner på att ändå ställa kravet.',
          en: 'Write which law, and what a buyer gains by asking for it all the same.',
        },
      });
    }
    return remarks;
  },
});
