import { LANGUAGES } from '../../../kernel/localized-text';
import { defineVersionCheck } from '../check';

/** Longer titles break a table of contents, longer summaries a list of hits. */
const LONGEST = { title: 90, summary: 260 } as const;

export const lengths = defineVersionCheck({
  id: 'C-lengths',
  title: { sv: 'Korta rubriker och sammanfattningar', en: 'Short titles and summaries' },
  severity: 'error',
  remarks: ({ texts }) =>
    LANGUAGES.flatMap((language) =>
      (['title', 'summary'] as const)
        .filter((field) => texts[language][field].length > LONGEST[field])
        .map((field) => {
          const { length } = texts[language][field];
          return {
            at: ['texts', language, field],
            message: {
              sv: `Texten är ${length} tecken; högst ${LONGEST[field]} får plats.`,
              en: `The text has ${length} characters; there is room for at most ${LONGEST[field]}.`,
            },
            fix: {
              sv: 'Korta den till det som skiljer detta kriterium från andra.',
              en: 'Shorten it to what sets this criterion apart from others.',
            },
          };
        }),
    ),
});
