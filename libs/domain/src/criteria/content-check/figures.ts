import type { Language } from '../../kernel/localized-text';
import { parseRichText, plainText } from '../rich-text';

/** "Ett" and "en" are articles more often than figures, so counting begins at two. */
const NUMBER_WORDS: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  sv: [
    ['två', 2],
    ['tre', 3],
    ['fyra', 4],
    ['fem', 5],
    ['sex', 6],
    ['sju', 7],
    ['åtta', 8],
    ['nio', 9],
    ['tio', 10],
    ['elva', 11],
    ['tolv', 12],
    ['tretton', 13],
    ['fjorton', 14],
    ['femton', 15],
    ['tjugo', 20],
    ['trettio', 30],
    ['fyrtio', 40],
    ['femtio', 50],
    ['sextio', 60],
    ['hundra', 100],
  ],
  en: [
    ['two', 2],
    ['twice', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['eleven', 11],
    ['twelve', 12],
    ['thirteen', 13],
    ['fourteen', 14],
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['hundred', 100],
  ],
};

const WORD_VALUES: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  sv: new Map(NUMBER_WORDS.sv),
  en: new Map(NUMBER_WORDS.en),
};
/** Thousands are parted by a space in Swedish and a comma in English. */
const GROUPED: Readonly<Record<Language, RegExp>> = {
  sv: /(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/gu,
  en: /(\d),(?=\d{3}(?!\d))/gu,
};
const FIGURE: Readonly<Record<Language, RegExp>> = {
  sv: /(?<![\p{L}\d])\d+(?:,\d+)?|\p{L}+/gu,
  en: /(?<![\p{L}\d])\d+(?:\.\d+)?|\p{L}+/gu,
};

/**
 * The figures of a text in rising order, written the same way whatever the language: "1 000,5" and
 * "1,000.5" are both 1000.5, "två" and "two" both 2. Names of parameters and addresses of links hold none.
 * A colon, slash or hyphen parts figures: "2016:1145", "2008/120". A figure that is part of a name is none:
 * "vitamin B12".
 */
export function figuresOf(
  text: string,
  language: Language,
  counted: 'also in words' | 'in digits' = 'also in words',
): number[] {
  const words = plainText(parseRichText(text))
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    // A numbered list's marks are shape, not figures.
    .replace(/^\s*\d+\. /gmu, ' ')
    .replace(GROUPED[language], '$1');
  return (words.match(FIGURE[language]) ?? [])
    .map((token) =>
      /^\d/u.test(token)
        ? Number(token.replace(',', '.'))
        : counted === 'in digits'
          ? undefined
          : WORD_VALUES[language].get(token.toLowerCase()),
    )
    .filter((figure) => figure !== undefined)
    .sort((a, b) => a - b);
}
