import type { Language } from '@kravsmed/domain';

/**
 * Names of labels, certificates and their owners. A requirement that needs one of them to be read
 * also needs the door to equal proof (LOU 9 kap. 14 §; Directive 2014/24/EU, Article 43).
 */
const LABELS =
  /\b(KRAV(?![a-zåäö])|MSC|ASC|Fairtrade|Rainforest Alliance|UTZ|EU-ekologisk\w*|EU Organic|EU-lövet|EU leaf|Svanen|Nordic Swan|Bra Miljöval|Good Environmental Choice|EU Ecolabel|EU-blomman|EU Blomman|IP Sigill|Svenskt Sigill|Från Sverige|RSPO|RTRS|ProTerra|Donau Soja|Demeter|GLOBALG\.?A\.?P\.?|FSC|PEFC|ISCC|EMAS|ISO 14001|Svensk Miljöbas|Nyckelhålet|amfori|BSCI|SMETA|Sedex|SA8000|RecyClass)\b/;

const EQUAL: Readonly<Record<Language, RegExp>> = {
  sv: /likvärdig/i,
  en: /\bequivalent\b|\bequal\b/i,
};

/** The first label named in a text that leaves no room for equal proof. */
export function labelWithoutEqual(text: string, language: Language): string | undefined {
  const label = LABELS.exec(text)?.[1];
  return label !== undefined && !EQUAL[language].test(text) ? label : undefined;
}

/** Where words of origin are right: law, language, agreements and institutions, not the goods. */
const ORIGIN_ALLOWED: Readonly<Record<Language, RegExp>> = {
  sv: /(svensk\w*|sveriges) (lag\w*|rätt\w*|arbetsrätt\w*|kollektivavtal\w*|författning\w*|myndighet\w*|kronor)|på svenska( eller engelska)?|svenska eller engelska|lokala? (lag\w*|avtal\w*|myndighet\w*|utsläppsområd\w*)|regionala?t? (avtal|avfallsplan)\w*/gi,
  en: /swedish (law|legislation|labour law|collective agreement|statute|authorit|kronor|language)\w*|in swedish( or english)?|swedish or english|swedish food agency\S*|local (law|agreement|authorit|legislation)\w*|regional (agreement|waste plan)\w*/gi,
};
const ORIGIN: Readonly<Record<Language, RegExp>> = {
  sv: /\b(svensk\w*|sverige\w*|nordisk\w*|dansk\w*|finsk\w*|norsk\w*|närproducera\w*|närodla\w*|lokal(producera|odla)\w*|lokala?t?|regional\w*|inhemsk\w*|europeisk\w*)(?![\wåäö])/i,
  en: /\b(swedish|sweden|nordic|danish|finnish|norwegian|locally|local|regional|domestic)\b(?! Swan)/i,
};

/** A word in a requirement that ties the goods to a country or a place (Article 42(4)). */
export function originWord(text: string, language: Language): string | undefined {
  return ORIGIN[language].exec(text.replace(ORIGIN_ALLOWED[language], ' '))?.[0];
}

const SCALE: Readonly<Record<Language, RegExp>> = { sv: /poäng/i, en: /\bpoints?\b|\bscore/i };

/** An award criterion says what it gives (Article 67(4) and (5)). */
export const namesScale = (text: string, language: Language): boolean => SCALE[language].test(text);
