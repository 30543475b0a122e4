import { ok, refused, type LocalizedText } from '@kravsmed/domain';
import { folded, shown, wordsOf, type Codec } from './codec';

type Words<T extends string> = Readonly<Record<T, LocalizedText>>;

/** The word in either language, or its code, in whatever case. */
export function closedWord<T extends string>(words: Words<T>, typed: string): T | undefined {
  const sought = folded(typed);
  const entries = Object.entries(words) as [T, LocalizedText][];
  const found = entries.find(([code, { sv, en }]) =>
    [code, sv, en].some((word) => folded(word) === sought),
  );
  return found?.[0];
}

export function noneOf(
  typed: string,
  words: Readonly<Record<string, LocalizedText>>,
): LocalizedText {
  const all = Object.values(words);
  return {
    sv: `${typed} går inte att välja här. Skriv något av: ${all.map(({ sv }) => sv).join(', ')}.`,
    en: `${typed} cannot be chosen here. Write one of: ${all.map(({ en }) => en).join(', ')}.`,
  };
}

/** One of a few words, in the language of the workbook; with a drop-down. */
export function closed<T extends string>(words: Words<T>): Codec<T> {
  const codes = Object.keys(words) as T[];
  const [first] = codes;
  if (first === undefined) throw new RangeError('No words to choose from');
  return {
    look: 'words',
    fallback: first,
    write: (value, language) => words[value][language],
    read: (cell) => {
      const found = closedWord(words, wordsOf(cell));
      return found === undefined ? refused(noneOf(shown(cell), words)) : ok(found);
    },
    choices: (language) => codes.map((code) => words[code][language]),
  };
}

const YES_NO: Words<'true' | 'false'> = {
  true: { sv: 'ja', en: 'yes' },
  false: { sv: 'nej', en: 'no' },
};
const ALSO: Readonly<Record<string, boolean>> = {
  '1': true,
  '0': false,
  j: true,
  n: false,
  y: true,
  x: true,
  sant: true,
  falskt: false,
};

export const yesNo: Codec<boolean> = {
  look: 'words',
  fallback: false,
  write: (value, language) => YES_NO[value ? 'true' : 'false'][language],
  read: (cell) => {
    const typed = wordsOf(cell);
    const also = ALSO[folded(typed)];
    if (also !== undefined) return ok(also);
    const found = closedWord(YES_NO, typed);
    return found === undefined ? refused(noneOf(shown(cell), YES_NO)) : ok(found === 'true');
  },
  choices: (language) => [YES_NO.true[language], YES_NO.false[language]],
};
