import { buyerWords, foundWords } from './buyer-words';
import { defineRule } from './rule';

/** Written as the labels write themselves: "krav" in small letters is only a requirement. */
const LABEL =
  /(?<![\p{L}])(?:KRAV(?![\p{L}])|K[Rr][Aa][Vv]-?(?:märkta?|märkt|certifiera[dt]e?|godkän[dt]a?)|krav-?märk\p{L}*|(?:MSC|ASC|UTZ|RSPO|RTRS|FSC|PEFC)(?![\p{L}])|[Ff]airtrade|[Rr]ainforest [Aa]lliance|[Ss]vanen(?:märk\p{L}*)?|[Nn]ordic [Ss]wan|(?:Svenskt|IP) Sigill|Svensk Fågel|Från Sverige|Bra Miljöval|[Nn]yckelhål(?:et|smärk\p{L}*)|[Dd]emeter|[Bb]eter [Ll]even|GlobalG\.?A\.?P\.?|GLOBALG\.?A\.?P\.?)/gu;

const OR_EQUIVALENT =
  /(?:eller|och) (?:annat |annan |andra )?(?:motsvarande|likvärdig\p{L}*)|or (?:an? |any |other )?equivalent/iu;

export const labelWords = defineRule({
  id: 'R-lou-label',
  title: { sv: 'Märken och varumärken', en: 'Labels and brands' },
  law: {
    sv: 'LOU 9 kap. 12–15 §§; direktiv 2014/24/EU art. 42.4 och 43',
    en: 'Swedish Procurement Act ch. 9 ss. 12–15; Directive 2014/24/EU Art. 42(4) and 43',
  },
  remarks: (selection, library) =>
    buyerWords(selection, library).flatMap(({ text, pointer }) => {
      if (OR_EQUIVALENT.test(text)) return [];
      const labels = foundWords(text, LABEL).join(', ');
      if (labels === '') return [];
      return [
        {
          severity: 'error' as const,
          pointer,
          message: {
            sv: `Texten nämner ett märke (${labels}) utan ”eller likvärdigt”.`,
            en: `The text names a label (${labels}) without “or equivalent”.`,
          },
          fix: {
            sv: 'Skriv kravet som fakta och nämn märket bara som ett sätt att visa det, med tillägget ”eller annat likvärdigt bevis”.',
            en: 'State the facts as the requirement and name the label only as one way to show them, adding “or other equivalent proof”.',
          },
        },
      ];
    }),
});
