import type { SearchWords } from '@kravsmed/criteria-data';
import { LANGUAGES, type Library } from '@kravsmed/domain';
import { Synonyms } from './synonyms';
import { Vocabulary } from './vocabulary';
import { wordsIn } from './words-in';

export interface SearchLexicon {
  readonly vocabulary: Vocabulary;
  readonly synonyms: Synonyms;
}

interface Count {
  texts: number;
  prominent: boolean;
}

/** What the library's own words are, and what people type for them. */
export function lexiconOf(library: Library, entries: readonly SearchWords[]): SearchLexicon {
  const uses = new Map<string, Count>();
  const read = new Set<string>();
  const note = (text: string, prominent: boolean): void => {
    // A version mostly says what the one before it said.
    if (read.has(text)) return;
    read.add(text);
    for (const word of new Set(wordsIn(text))) {
      const use = uses.get(word) ?? { texts: 0, prominent: false };
      use.texts += 1;
      use.prominent ||= prominent;
      uses.set(word, use);
    }
  };

  const goods = goodsOf(library);
  for (const name of goods) note(name, true);
  for (const { name } of library.questions.values()) {
    for (const language of LANGUAGES) note(name[language], true);
  }
  for (const { versions } of library.criteria.values()) {
    for (const { texts } of versions) {
      for (const language of LANGUAGES) {
        const { title, summary, requirement, evidence } = texts[language];
        note(title, true);
        for (const text of [summary, requirement, evidence]) note(text, false);
      }
    }
  }
  const typed = entries.flatMap(({ same = [], words = [] }) => [...same, ...words]);
  for (const phrase of typed) note(phrase, true);
  return {
    vocabulary: new Vocabulary(
      uses,
      goods.filter((name) => /^\p{L}+$/u.test(name)),
    ),
    synonyms: new Synonyms(entries),
  };
}

/** Everyday names of what is bought, as the product groups give them. */
const goodsOf = ({ productGroups }: Library): readonly string[] =>
  [...productGroups.values()]
    .flatMap(({ name, synonyms }) => [name.sv, name.en, ...synonyms.sv, ...synonyms.en])
    .map((name) => name.toLowerCase());
