import { parseCpv } from '@kravsmed/cpv';
import { type CriterionId, type Library, parseCriterionId } from '@kravsmed/domain';

/** What a reader typed, as what it asks for. */
export type SearchWords =
  | { readonly kind: 'criterion'; readonly id: CriterionId; readonly version: number | undefined }
  | { readonly kind: 'cpv'; readonly code: string }
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      /** A tsquery: each word or the beginning of one, a compound also by what it begins with. */
      readonly tsquery: string;
    };

const SHORTEST_PART = 4;

export function searchWords(q: string, library: Library): SearchWords {
  const number = /^(KS-?\d{4,})(?::(\d{1,6}))?$/i.exec(q.trim());
  const id = parseCriterionId(number?.[1]?.toUpperCase().replace(/^KS-?/, 'KS-'));
  if (id !== undefined) {
    return { kind: 'criterion', id, version: number?.[2] ? Number(number[2]) : undefined };
  }
  const code = parseCpv(q);
  if (code !== undefined) return { kind: 'cpv', code };
  const words = (q.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 12);
  const known = knownWords(library);
  const tsquery = words
    .map((word) => {
      const parts = known.filter((each) => each !== word && word.startsWith(each));
      return `(${[word, ...parts].map((each) => `${each}:*`).join(' | ')})`;
    })
    .join(' & ');
  return { kind: 'words', words, tsquery };
}

/** The single words that product groups go by: "kyckling" finds the way from "kycklingkött". */
function knownWords(library: Library): readonly string[] {
  const words = [...library.productGroups.values()].flatMap(({ name, synonyms }) => [
    name.sv,
    name.en,
    ...synonyms.sv,
    ...synonyms.en,
  ]);
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(
    (word) => word.length >= SHORTEST_PART && /^\p{L}+$/u.test(word),
  );
}
