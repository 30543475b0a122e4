import type { Language } from '../../kernel/localized-text';

const WORDS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  sv: {
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    elva: 11,
    tolv: 12,
    femton: 15,
    tjugo: 20,
    trettio: 30,
    fyrtio: 40,
    femtio: 50,
    hundra: 100,
    ett: 1,
    en: 1,
  },
  en: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    hundred: 100,
    one: 1,
  },
};

/** Parts of a whole, which are percent by another name. */
const PARTS: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  sv: {
    'tre fjärdedelar': 75,
    'två tredjedelar': 200 / 3,
    'en tredjedel': 100 / 3,
    'en fjärdedel': 25,
    'en femtedel': 20,
    'en tiondel': 10,
    hälften: 50,
  },
  en: {
    'three quarters': 75,
    'two thirds': 200 / 3,
    'one third': 100 / 3,
    'a third': 100 / 3,
    'one quarter': 25,
    'a quarter': 25,
    'one fifth': 20,
    'a fifth': 20,
    'one tenth': 10,
    'a tenth': 10,
    half: 50,
  },
};

const DIGITS =
  '[-−–]?(?:\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?';

export const numberPattern = (language: Language): string =>
  `(?:(?:minus )?${DIGITS}|${Object.keys(WORDS[language]).join('|')})`;
export const partPattern = (language: Language): string => Object.keys(PARTS[language]).join('|');

export const partInPercent = (written: string, language: Language): number =>
  PARTS[language][written.toLowerCase()] ?? Number.NaN;

/** "1 250,5" in Swedish, "1,250.5" in English, "tolv", "minus 18". */
export function readNumber(written: string, language: Language): number {
  const word = WORDS[language][written.toLowerCase()];
  if (word !== undefined) return word;
  const plain = written
    .replace(/^minus /i, '-')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^[−–]/, '-');
  const thousands = language === 'en' ? /,(?=\d{3}(?!\d))/g : /\.(?=\d{3}(?!\d))/g;
  return Number(plain.replace(thousands, '').replace(',', '.'));
}
