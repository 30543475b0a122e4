import type { Passage } from './read-document';

/** A version's requirement in plain words, with `{{name}}` where a value stands. */
export interface KnownWords {
  readonly criterion: string;
  readonly version: number;
  readonly requirement: string;
}

export interface Recognised {
  readonly known: KnownWords;
  /** Of the requirement's runs of three words, how many stand in the document: 0 to 1. */
  readonly likeness: number;
  readonly paragraphs: readonly string[];
}

/**
 * One changed word takes away three runs of three; a requirement of 20 words with two words changed keeps two thirds
 * of them. What it finds and misses among the shipped criteria is held by a test of the API.
 */
const LEAST_LIKENESS = 0.6;
const RUN = 3;
const WORD = /\{\{\w+\}\}|[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

export const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').toLowerCase().match(WORD) ?? [];

/** The criteria whose words stand in `passages`, once each, in the version most alike. */
export function recognise(
  passages: readonly Passage[],
  library: readonly KnownWords[],
): readonly Recognised[] {
  const paragraphs = passages.flatMap((passage) => (passage.cited ? [] : passage.paragraphs));
  const runsOf = new Map(library.map((known) => [known, runs(wordsOf(known.requirement))]));
  const knowing = new Map<string, KnownWords[]>();
  for (const [known, own] of runsOf) {
    for (const run of own) knowing.set(run, [...(knowing.get(run) ?? []), known]);
  }
  const found = new Map<KnownWords, { runs: Set<string>; paragraphs: string[] }>();
  for (const paragraph of paragraphs) {
    const here = runs(wordsOf(paragraph));
    const hits = new Map<KnownWords, string[]>();
    for (const run of here) {
      for (const known of knowing.get(run) ?? []) {
        hits.set(known, [...(hits.get(known) ?? []), run]);
      }
    }
    for (const [known, shared] of hits) {
      // A passing likeness in a paragraph about something else is not counted.
      if (shared.length * 3 < Math.min(here.size, runsOf.get(known)?.size ?? 0)) continue;
      const entry = found.get(known) ?? { runs: new Set<string>(), paragraphs: [] };
      shared.forEach((run) => entry.runs.add(run));
      entry.paragraphs.push(paragraph);
      found.set(known, entry);
    }
  }
  const best = new Map<string, Recognised>();
  for (const [known, entry] of found) {
    const likeness = entry.runs.size / Math.max(1, runsOf.get(known)?.size ?? 0);
    const rival = best.get(known.criterion);
    if (likeness < LEAST_LIKENESS || (rival && !isBetter(known, likeness, rival))) continue;
    best.set(known.criterion, { known, likeness, paragraphs: entry.paragraphs });
  }
  return unclaimed([...best.values()]);
}

/** Criteria that are worded alike are told apart by who is most alike: a paragraph is the clause of one. */
function unclaimed(found: readonly Recognised[]): readonly Recognised[] {
  const claimed = new Set<string>();
  const winners = new Set<Recognised>();
  for (const one of found.toSorted((a, b) => b.likeness - a.likeness)) {
    if (one.paragraphs.every((paragraph) => claimed.has(paragraph))) continue;
    one.paragraphs.forEach((paragraph) => claimed.add(paragraph));
    winners.add(one);
  }
  return found.filter((one) => winners.has(one));
}

const isBetter = (known: KnownWords, likeness: number, rival: Recognised): boolean =>
  likeness > rival.likeness || (likeness === rival.likeness && known.version > rival.known.version);

/** Runs of words without a value in them: those are the buyer's. */
function runs(words: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN);
    if (!run.some((word) => word.startsWith('{{'))) all.add(run.join(' '));
  }
  return all;
}

const LONGEST_VALUE = 6;

/** The values that stand where the requirement has a place for one; undefined when its words are not all there. */
export function valuesIn(
  requirement: string,
  text: string,
): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = wordsOf(requirement).map((word) => {
    if (!word.startsWith('{{')) return word.replace(/[.]/g, '\\.');
    names.push(word.slice(2, -2));
    return `(\\S+(?: \\S+){0,${LONGEST_VALUE - 1}}?)`;
  });
  const match = new RegExp(`^${pattern.join(' ')}$`, 'u').exec(wordsOf(text).join(' '));
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? '']));
}
