import { everydayStem } from './everyday-stem';
import { isEmptyWord } from './empty-words';
import type { SearchLexicon } from './library-vocabulary';
import { slipsForgiven } from './spelling';
import type { Vocabulary } from './vocabulary';
import { wordsIn } from './words-in';

/** One thing that is asked for, in all the words that may stand for it, the surest first. */
export interface SoughtThing {
  readonly typed: string;
  /** As typed, or as it is surely meant to be spelt. Each is a phrase of one or more words. */
  readonly exact: readonly string[];
  /** What means the same: synonyms, and compounds that begin with it. */
  readonly close: readonly string[];
  /** What has to do with it: compounds that end with it, the first part of a compound. */
  readonly loose: readonly string[];
  /** How it is spelt, when it was typed otherwise. */
  readonly spelt: string | undefined;
}

export interface SearchPlan {
  readonly things: readonly SoughtThing[];
  /** What was typed with the spelling mended; undefined when nothing was mended. */
  readonly respelt: string | undefined;
}

const MOST_WORDS = 12;
const MOST_ALTERNATIVES = 30;
const MOST_PER_WORD = 3;
const SHORTEST_BEGINNING = 3;

/**
 * What a reader looks for who typed `text`. With `trusting` false every word is taken for a slip of
 * the pen that has a near neighbour: for when the words as they stand find nothing.
 */
export function planSearch(text: string, lexicon: SearchLexicon, trusting = true): SearchPlan {
  const words = wordsIn(text).slice(0, MOST_WORDS);
  const phrases = phrasesOf(words, lexicon);
  const telling = phrases.filter(([first = '', ...more]) => more.length > 0 || !isEmptyWord(first));
  const things = (telling.length > 0 ? telling : phrases).map((phrase) =>
    soughtThing(phrase, lexicon, trusting),
  );
  const respelt = things.some(({ spelt }) => spelt !== undefined)
    ? respell(words, things)
    : undefined;
  return { things, respelt };
}

/** The text in known phrases, the longest first, and single words. */
function phrasesOf(
  words: readonly string[],
  { synonyms }: SearchLexicon,
): readonly (readonly string[])[] {
  const phrases: (readonly string[])[] = [];
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index);
    const length = Math.max(1, synonyms.longestAt(rest));
    phrases.push(rest.slice(0, length));
    index += length;
  }
  return phrases;
}

function soughtThing(
  phrase: readonly string[],
  lexicon: SearchLexicon,
  trusting: boolean,
): SoughtThing {
  const typed = phrase.join(' ');
  const meant = lexicon.synonyms.of(phrase);
  if (phrase.length > 1) return thing(typed, { exact: [typed], close: meant });
  const { vocabulary } = lexicon;
  const known = trusting && (meant.length > 0 || vocabulary.knows(typed));
  if (known) return thing(typed, relatives(typed, lexicon));

  const unaccented = vocabulary.sameButForAccents(typed);
  const begun = typed.length < SHORTEST_BEGINNING ? [] : vocabulary.beginning(typed);
  if (trusting && unaccented.length === 0 && begun.length > 0) {
    return thing(typed, { exact: [typed], close: begun.slice(0, MOST_ALTERNATIVES) });
  }
  const [nearest] = unaccented.length > 0 ? unaccented : respellings(typed, vocabulary);
  if (nearest !== undefined) {
    return { ...thing(typed, relatives(nearest, lexicon)), spelt: nearest };
  }
  return thing(typed, { exact: [typed], ...asCompound(typed, lexicon) });
}

/** One slip is likelier than a compound that nobody has written; two slips are less likely. */
function respellings(word: string, vocabulary: Vocabulary): readonly string[] {
  const most = slipsForgiven(word);
  const near = most > 0 ? vocabulary.near(word, 1, 1) : [];
  const isCompound =
    vocabulary.partsOf(word) !== undefined || vocabulary.goodsIn(word) !== undefined;
  return near.length > 0 || most < 2 || isCompound ? near : vocabulary.near(word, 2, 1);
}

type Words = Partial<Pick<SoughtThing, 'exact' | 'close' | 'loose'>>;

function relatives(word: string, { vocabulary, synonyms }: SearchLexicon): Words {
  const goods = vocabulary.goodsIn(word);
  return {
    exact: [word],
    close: [
      ...synonyms.of([word]),
      ...vocabulary.sameButForAccents(word),
      ...vocabulary.compoundsBeginningWith(word),
    ],
    loose: [...(goods === undefined ? [] : [goods]), ...vocabulary.compoundsEndingWith(word)],
  };
}

/** A word that the library does not have, by what it is made of. */
function asCompound(word: string, { vocabulary, synonyms }: SearchLexicon): Words {
  const parts = vocabulary.partsOf(word);
  if (parts !== undefined) {
    const [first, last] = parts.map((part) => [part, ...synonyms.of([part])]);
    const both = (first ?? []).flatMap((one) => (last ?? []).map((other) => `${one} ${other}`));
    return { close: both, loose: [parts[0]] };
  }
  const goods = vocabulary.goodsIn(word);
  return goods === undefined ? {} : { close: [goods, ...synonyms.of([goods])] };
}

function thing(typed: string, { exact = [], close = [], loose = [] }: Words): SoughtThing {
  const few = (words: readonly string[]) => [...new Set(words)].slice(0, MOST_ALTERNATIVES);
  return { typed, exact: few(exact), close: few(close), loose: few(loose), spelt: undefined };
}

const respell = (words: readonly string[], things: readonly SoughtThing[]): string =>
  words.map((word) => things.find(({ typed }) => typed === word)?.spelt ?? word).join(' ');

/**
 * Whole queries that are near to what was typed and made of known words, for a query that found
 * nothing; the nearest first.
 */
export function suggestionsFor(text: string, { vocabulary }: SearchLexicon): readonly string[] {
  const words = wordsIn(text).slice(0, MOST_WORDS);
  const options = words.map((word) => {
    if (isEmptyWord(word) || vocabulary.knows(word)) return [word];
    const near = vocabulary.near(word, Math.min(3, Math.floor(word.length / 2)), 6);
    // One form of a word is enough to choose from.
    const distinct = near.filter(
      (each, index) =>
        near.findIndex((other) => everydayStem(other) === everydayStem(each)) === index,
    );
    return near.length > 0 ? distinct.slice(0, MOST_PER_WORD) : [word];
  });
  const most = Math.max(0, ...options.map(({ length }) => length));
  const queries = Array.from({ length: most }, (_, rank) =>
    options.map((near) => near[rank] ?? near[0] ?? '').join(' '),
  );
  return [...new Set(queries)].filter((query) => query !== words.join(' '));
}
