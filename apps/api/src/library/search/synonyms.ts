import type { SearchWords } from '@kravsmed/criteria-data';
import { everydayStem } from './everyday-stem';

const LONGEST_PHRASE = 5;

/** What people type, by the words that they mean. */
export class Synonyms {
  private readonly meanings = new Map<string, Set<string>>();

  constructor(entries: readonly SearchWords[]) {
    for (const { same = [], words = [], find = [] } of entries) {
      for (const phrase of same) this.add(phrase, same);
      for (const phrase of words) this.add(phrase, find);
    }
  }

  /** What the phrase means in words of the library; inflected forms count as the same. */
  of(words: readonly string[]): readonly string[] {
    return [...(this.meanings.get(keyOf(words)) ?? [])];
  }

  /** How many of the words from the first on make the longest phrase known here; 0 for none. */
  longestAt(words: readonly string[]): number {
    for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
      if (this.meanings.has(keyOf(words.slice(0, length)))) return length;
    }
    return 0;
  }

  private add(phrase: string, meant: readonly string[]): void {
    const key = keyOf(phrase.split(' '));
    const all = this.meanings.get(key) ?? new Set<string>();
    for (const each of meant) if (each !== phrase) all.add(each);
    this.meanings.set(key, all);
  }
}

const keyOf = (words: readonly string[]): string => words.map(everydayStem).join(' ');
