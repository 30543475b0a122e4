import { LANGUAGES } from '../../../kernel/localized-text';
import { defineVersionCheck } from '../check';
import { textsOf } from '../text-fields';
import { unsupportedMarkup } from '../text-shape';

export const markup = defineVersionCheck({
  id: 'C-markup',
  title: { sv: 'Bara det som kan visas', en: 'Only what can be shown' },
  severity: 'error',
  remarks: ({ texts }) =>
    LANGUAGES.flatMap((language) =>
      textsOf(texts[language]).flatMap(([field, text]) => {
        const found = unsupportedMarkup(text);
        if (found === undefined) return [];
        return [
          {
            at: ['texts', language, field],
            message: {
              sv: `Rubriker, tabeller, HTML och ofullständiga klamrar visas som bara tecken: "${found}".`,
              en: `Headings, tables, HTML and broken braces are shown as bare signs: "${found}".`,
            },
            fix: {
              sv: 'Använd stycken, listor, *betoning* och {{parameter}}.',
              en: 'Use paragraphs, lists, *emphasis* and {{parameter}}.',
            },
          },
        ];
      }),
    ),
});
