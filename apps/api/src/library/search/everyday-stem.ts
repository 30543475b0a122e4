/**
 * The inflection of a word taken off, Swedish or English, so that "kycklingarna" and "kyckling" are
 * seen to be one word. Coarser than the stemmers of PostgreSQL, which do the finding: this only tells
 * which words the library knows.
 */
export function everydayStem(word: string): string {
  const long = LONG_ENDING.exec(word);
  if (long !== null && long.index >= 3) return word.slice(0, long.index);
  const short = SHORT_ENDING.exec(word);
  // Taken off a short word, a lone letter more often belongs to it: "gris", "kött", "banan".
  return short !== null && short.index >= 4 ? word.slice(0, short.index) : word;
}

const LONG_ENDING =
  /(?:heterna|heten|heter|arnas|ernas|ornas|arna|erna|orna|andet|ande|ades|aste|aren|ens|ets|ade|are|ar|er|or|en|et|na|ed|es)$/u;
const SHORT_ENDING = /(?:an|as|(?<!t)t|a|e|s)$/u;
