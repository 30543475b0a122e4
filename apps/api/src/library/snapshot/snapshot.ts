import type { SearchWords } from '@kravsmed/criteria-data';
import type { Criterion, Library } from '@kravsmed/domain';

/** The library as it was loaded once, with what is looked up in it often. */
export interface Snapshot {
  readonly library: Library;
  /** What people type, for search. */
  readonly searchWords: readonly SearchWords[];
  /** SHA-256 of each version, by `KS-1042:3`. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly bySlug: ReadonlyMap<string, Criterion>;
  /** The load that it holds; another load makes another snapshot. */
  readonly load: string;
}
