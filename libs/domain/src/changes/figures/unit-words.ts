/**
 * Units by one name, and how they are written in Swedish and English. The longer forms stand first:
 * "gram" begins as "g" does.
 */
const UNITS: readonly (readonly [name: string, pattern: string])[] = [
  ['percent', '%|procentenheter|procent|percentage points|per ?cent'],
  ['permille', '‰|promille|per mille'],
  ['degree', '°\\s?C|grader(?: Celsius)?|degrees(?: Celsius)?'],
  ['squareMetre', 'm²|m2|kvadratmeter|square met(?:re|er)s?'],
  ['squareCentimetre', 'cm²|cm2|kvadratcentimeter|square centimet(?:re|er)s?'],
  ['cubicMetre', 'm³|m3|kubikmeter|cubic met(?:re|er)s?'],
  ['kilometre', 'km|kilomet(?:er|re|ers|res)'],
  ['millimetre', 'mm|millimet(?:er|re|ers|res)'],
  ['centimetre', 'cm|centimet(?:er|re|ers|res)'],
  ['metre', 'm|met(?:er|re|ers|res)'],
  ['kilogram', 'kg|kilograms?|kilo'],
  ['milligram', 'mg|milligrams?'],
  ['microgram', 'µg|mikrogram|micrograms?'],
  ['gram', 'g|grams?'],
  ['tonne', 'ton|tonnes?|tons'],
  ['litre', 'l|liter|litres?|liters'],
  ['kilowattHour', 'kWh|kilowattimmar|kilowatt hours?'],
  ['minute', 'min|minuter|minuters|minut|minutes?'],
  ['hour', 'h|tim|timmars|timmar|timmes|timme|hours?'],
  ['workday', 'arbetsdagars|arbetsdagar|arbetsdag|working days?'],
  ['day', 'dygns|dygn|dagars|dagar|dags|dag|days?'],
  ['week', 'veckors|veckor|veckas|vecka|weeks?'],
  ['month', 'månaders|månader|månads|månad|months?'],
  ['year', 'års|år|years?'],
  ['time', 'gånger|gång|times'],
  ['point', 'poäng|points?'],
  ['krona', 'kronor|krona|kr|SEK|öre'],
  ['euro', 'euros?|EUR|€'],
  ['decibel', 'dB'],
  ['partsPerMillion', 'ppm'],
  ['cell', 'celler|cells'],
  ['portion', 'portioner|portion|portions'],
  ['share', 'andelar|shares?'],
];

/** Any unit that is written after a number, with nothing of a word after it. */
export const UNIT_PATTERN = UNITS.map(([, pattern]) => pattern).join('|');

/** The one name of a unit as written; undefined where it is no unit we know. */
export const unitNamed = (written: string): string | undefined =>
  UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'iu').test(written))?.[0];
