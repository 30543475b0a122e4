import {
  ok,
  isLocal,
  parseCriterionId,
  refused,
  type CriterionId,
  type LocalizedText,
} from '@kravsmed/domain';
import { isSheetError, shown, wordsOf, type Codec, type Filled } from './codec';

/**
 * A text whose spaces at the ends count is written as a backslash and a JSON string. All others are
 * written as they are and read without the spaces that slip in when people type.
 */
const EXACT = /^\\"[^]*"$/;

const asTyped = (text: string): string => text.trim();

/** Paragraphs may end with one line end, as in a YAML block. */
const asBlock = (text: string): string => {
  const words = text.trim();
  return words !== '' && text.slice(text.trimEnd().length).includes('\n') ? `${words}\n` : words;
};

function exactText(text: string): string | undefined {
  if (!EXACT.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.slice(1));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const writing =
  (clean: (text: string) => string) =>
  (value: string): string =>
    value === '' ||
    clean(value) !== value ||
    value.includes('\r') ||
    isSheetError(value) ||
    EXACT.test(value.trim())
      ? `\\${JSON.stringify(value)}`
      : value;

const reading =
  (clean: (text: string) => string) =>
  (cell: Filled): string => {
    const text = wordsOf(cell);
    return exactText(text.trim()) ?? clean(text);
  };

/** A name, an address: words on one line. */
export const line: Codec<string> = {
  look: 'words',
  fallback: '-',
  write: writing(asTyped),
  read: (cell) => ok(reading(asTyped)(cell)),
};

/** Paragraphs and lists. */
export const block: Codec<string> = {
  look: 'block',
  fallback: '-',
  write: writing(asBlock),
  read: (cell) => ok(reading(asBlock)(cell)),
};

const patterned = (pattern: RegExp, message: (cell: Filled) => LocalizedText): Codec<string> => ({
  look: 'words',
  fallback: '-',
  write: (value) => line.write(value, 'sv'),
  read: (cell) => {
    const text = reading(asTyped)(cell);
    return pattern.test(text) ? ok(text) : refused(message(cell));
  },
});

/** The stable name of something, in its address: `gris-okuperad-svans`. */
export const slug = patterned(/^[a-z0-9]+(-[a-z0-9]+)*$/, (cell) => ({
  sv: `${shown(cell)} kan inte vara ett kortnamn. Skriv små bokstäver a–z, siffror och bindestreck, till exempel "gris-svans".`,
  en: `${shown(cell)} cannot be a short name. Use small letters a–z, digits and hyphens, as in "pig-tail".`,
}));

export const goalId = patterned(/^[a-z0-9]+([.-][a-z0-9]+)*$/, (cell) => ({
  sv: `${shown(cell)} kan inte vara ett måls kortnamn. Skriv små bokstäver a–z, siffror, bindestreck och punkt, till exempel "agenda2030-12.7".`,
  en: `${shown(cell)} cannot be the short name of a goal. Use small letters a–z, digits, hyphens and full stops, as in "agenda2030-12.7".`,
}));

export const parameterName = patterned(/^[a-z][A-Za-z0-9]*$/, (cell) => ({
  sv: `${shown(cell)} kan inte vara namnet på ett värde. Börja med en liten bokstav a–z och skriv bara bokstäver och siffror, till exempel "andel".`,
  en: `${shown(cell)} cannot be the name of a value. Begin with a small letter a–z and use letters and digits only, as in "share".`,
}));

export const webAddress: Codec<string> = {
  ...line,
  read: (cell) => {
    const text = reading(asTyped)(cell);
    return /^https?:\/\//.test(text) && URL.canParse(text)
      ? ok(text)
      : refused({
          sv: `${shown(cell)} är ingen webbadress. Skriv hela adressen, med https:// först.`,
          en: `${shown(cell)} is no web address. Write the whole address, beginning with https://.`,
        });
  },
};

/** `KS-1042`; small letters and a missing hyphen are forgiven. */
export const criterionId: Codec<CriterionId> = {
  look: 'words',
  fallback: 'KS-0000' as CriterionId,
  write: (value) => value,
  read: (cell) => {
    const text = wordsOf(cell)
      .trim()
      .toUpperCase()
      .replace(/^KS[\s_–-]*(?=\d)/, 'KS-');
    const id = parseCriterionId(text);
    return id === undefined || isLocal(id)
      ? refused({
          sv: `${shown(cell)} är inget kriterienummer. Skriv KS- och minst fyra siffror, till exempel KS-1042.`,
          en: `${shown(cell)} is no criterion number. Write KS- and at least four digits, as in KS-1042.`,
        })
      : ok(id);
  },
};
