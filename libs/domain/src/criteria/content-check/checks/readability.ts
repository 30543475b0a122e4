import { LANGUAGES } from '../../../kernel/localized-text';
import { defineVersionCheck, type Remark } from '../check';
import { readabilityOf } from '../lix';
import { FIELD_NAMES, textsOf, type TextField } from '../text-fields';

/** Above the first value a text is hard, above the second too hard to send out. */
export const LIX_LIMITS: Readonly<
  Partial<Record<TextField, { readonly warning: number; readonly error: number }>>
> = {
  requirement: { warning: 50, error: 60 },
  award: { warning: 50, error: 60 },
  // Names of certificates and registers are long words that cannot be helped.
  evidence: { warning: 60, error: 70 },
  followUp: { warning: 50, error: 60 },
  rationale: { warning: 50, error: 60 },
  summary: { warning: 50, error: 60 },
};

/** With fewer words one long one decides. */
const FEWEST_WORDS = 15;

export const readability = defineVersionCheck({
  id: 'C-readability',
  title: { sv: 'Texten går att läsa', en: 'The text can be read' },
  severity: 'warning',
  remarks: ({ texts }) =>
    LANGUAGES.flatMap((language) =>
      textsOf(texts[language]).flatMap(([field, text]): Remark[] => {
        const limits = LIX_LIMITS[field];
        if (limits === undefined) return [];
        const { lix, words } = readabilityOf(text);
        if (words < FEWEST_WORDS || lix <= limits.warning) return [];
        const severity = lix > limits.error ? 'error' : 'warning';
        return [
          {
            at: ['texts', language, field],
            severity,
            message: {
              sv: `Lix är ${lix} i ${FIELD_NAMES[field].sv}; över ${limits[severity]} är svårt att läsa.`,
              en: `LIX is ${lix} in ${FIELD_NAMES[field].en}; above ${limits[severity]} is hard to read.`,
            },
            fix: {
              sv: 'Dela långa meningar, gör uppräkningar till listor och byt långa ord mot korta.',
              en: 'Split long sentences, turn enumerations into lists and use shorter words.',
            },
          },
        ];
      }),
    ),
});
