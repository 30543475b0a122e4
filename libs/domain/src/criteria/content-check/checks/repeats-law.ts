import { defineVersionCheck, type Remark } from '../check';

/** Not a fault: a label that readers must see. */
export const repeatsLaw = defineVersionCheck({
  id: 'C-repeats-law',
  title: { sv: 'Kriteriet upprepar lag', en: 'The criterion repeats law' },
  severity: 'information',
  remarks: ({ lawBaseline: { beyondEu, beyondSweden, eu, sweden } }): Remark[] => {
    if (beyondSweden) return [];
    return [
      {
        at: ['lawBaseline', 'beyondSweden'],
        message: beyondEu
          ? {
              sv: `Läsaren ser märkningen ”svensk lags nivå”: ${sweden.sv}`,
              en: `Readers see the label “level of Swedish law”: ${sweden.en}`,
            }
          : {
              sv: `Läsaren ser märkningen ”upprepar lagen”: ${eu.sv}`,
              en: `Readers see the label “repeats the law”: ${eu.en}`,
            },
        fix: {
          sv: 'Stämmer det, gör inget. Går kravet längre, rätta "beyondSweden" och "beyondEu".',
          en: 'If that is right, do nothing. If it goes further, correct "beyondSweden" and "beyondEu".',
        },
      },
    ];
  },
});
