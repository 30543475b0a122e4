import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { defineVersionCheck } from '../check';
import { BINDING_FIELDS } from '../text-fields';

/** Where words of origin are right: law, language, agreements and institutions, not the goods. */
const ALLOWED: Readonly<Record<Language, RegExp>> = {
  sv: /(svensk\w*|sveriges) (lag\w*|rätt\w*|arbetsrätt\w*|kollektivavtal\w*|författning\w*|myndighet\w*|kronor)|på svenska( eller engelska)?|svenska eller engelska|lokala? (lag\w*|avtal\w*|myndighet\w*|utsläppsområd\w*)|regionala?t? (avtal|avfallsplan)\w*/giu,
  en: /swedish (law|legislation|labour law|collective agreement|statute|authorit|kronor|language)\w*|in swedish( or english)?|swedish or english|swedish food agency\S*|local (law|agreement|authorit|legislation)\w*|regional (agreement|waste plan)\w*/giu,
};
const ORIGIN: Readonly<Record<Language, RegExp>> = {
  sv: /\b(svensk\w*|sverige\w*|nordisk\w*|dansk\w*|finsk\w*|norsk\w*|närproducera\w*|närodla\w*|lokal(producera|odla)\w*|lokala?t?|regional\w*|inhemsk\w*|europeisk\w*)(?![\wåäö])/iu,
  en: /\b(swedish|sweden|nordic|danish|finnish|norwegian|locally|local|regional|domestic)\b(?! Swan)/iu,
};

/** Goods may not be tied to a country or a place (LOU 4 kap. 1 §; Directive 2014/24/EU, Article 42(4)). */
export const noOrigin = defineVersionCheck({
  id: 'C-no-origin',
  title: { sv: 'Inget ursprung som krav', en: 'No origin as a requirement' },
  severity: 'error',
  remarks: ({ texts }) =>
    LANGUAGES.flatMap((language) =>
      BINDING_FIELDS.flatMap((field) => {
        const text = (texts[language][field] ?? '').replace(ALLOWED[language], ' ');
        const found = ORIGIN[language].exec(text)?.[0];
        if (found === undefined) return [];
        return [
          {
            at: ['texts', language, field],
            message: {
              sv: `"${found}" knyter kravet till ett ursprung.`,
              en: `"${found}" ties the requirement to an origin.`,
            },
            fix: {
              sv: 'Kräv egenskapen i stället: transporttid, färskhet, djurskydd.',
              en: 'Ask for the property instead: transport time, freshness, animal welfare.',
            },
          },
        ];
      }),
    ),
});
