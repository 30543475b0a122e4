import { buyerWords, foundWords } from './buyer-words';
import { defineRule } from './rule';

/** Law, authorities, language and money may be Swedish; what is bought may not have to be. */
const NOT_ABOUT_ORIGIN =
  '(?! (?:arbetsrätt|kollektivavtal|fågel|labour law|lag|lagen|lagar|lagstiftning|författning|rätt|kronor|standard|myndighet|myndigheter|språk|law|legislation|act|kronor|standard|authority|authorities|language|procurement|food agency|board)(?![\\p{L}]))';

const ORIGIN = new RegExp(
  `(?<![\\p{L}])(?:(?:svensk(?:a|t)?|swedish)${NOT_ABOUT_ORIGIN}` +
    '|(?:svensk|när|lokal)(?:producera[dt]e?|odla[dt]e?|född[a]?|uppfödd[a]?|tillverka[dt]e?)' +
    '|svenskfött|lokalt (?:producera[dt]e?|odla[dt]e?)|lokala (?:producenter|leverantörer|råvaror|bönder)' +
    '|locally (?:produced|grown|sourced|made)|local (?:producers?|suppliers?|farmers?|food|produce)' +
    '|(?:från|i|from|in) (?:sverige|sweden|danmark|denmark|norge|norway|finland|skåne|norrland|småland|regionen|länet|kommunen|our region|the region|the municipality)' +
    '|(?:dansk|norsk|finsk|tysk|skånsk|norrländsk|gotländsk)(?:a|t)?|danish|norwegian|finnish)(?![\\p{L}])',
  'giu',
);

/** "på svenska", "in Swedish": the language of a document. */
const LANGUAGE = /(?:på (?:svenska|engelska)|in (?:swedish|english)(?! [\p{L}]))(?![\p{L}])/giu;

export const originWords = defineRule({
  id: 'R-lou-origin',
  title: { sv: 'Ursprung i kravtext', en: 'Origin in requirement text' },
  law: {
    sv: 'LOU 4 kap. 1 § och 9 kap.; direktiv 2014/24/EU art. 18 och 42.4',
    en: 'Swedish Procurement Act ch. 4 s. 1 and ch. 9; Directive 2014/24/EU Art. 18 and 42(4)',
  },
  remarks: (selection, library) =>
    buyerWords(selection, library).flatMap(({ kind, text, pointer }) => {
      const words = foundWords(text.replace(LANGUAGE, ''), ORIGIN);
      if (words.length === 0) return [];
      const quoted = words.join(', ');
      return [
        {
          severity: kind === 'note' ? ('warning' as const) : ('error' as const),
          pointer,
          message: {
            sv: `Texten nämner ursprung eller närhet: ${quoted}. Sådant får inte vara ett krav.`,
            en: `The text mentions origin or nearness: ${quoted}. That may not be a requirement.`,
          },
          fix: {
            sv: 'Skriv vilken egenskap du vill åt, till exempel transporttid, färskhet eller djurskydd. Att fråga efter uppgift om ursprung går bra.',
            en: 'Write which property you want, such as transport time, freshness or animal welfare. Asking for information on origin is fine.',
          },
        },
      ];
    }),
});
