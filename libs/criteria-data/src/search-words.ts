/**
 * What people type, and the words of the library that they mean by it. Each of `same` finds what the
 * others find; each of `words` finds what `find` finds. Phrases of small-lettered words, in either
 * language.
 */
export interface SearchWords {
  readonly same?: readonly string[];
  readonly words?: readonly string[];
  readonly find?: readonly string[];
}
