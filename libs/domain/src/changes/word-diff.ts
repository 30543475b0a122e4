import { shortestEdit } from '../kernel/shortest-edit';

/** A run of words that both texts have, or that only one of them has. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A word, a space or a mark; two with the same key are the same one. */
export interface DiffToken {
  readonly text: string;
  readonly key: string;
}

/** Tokens that both sequences have (those of the later one), or that only one of them has. */
export interface TokenRun<T extends DiffToken> {
  readonly kind: DiffRun['kind'];
  readonly tokens: readonly T[];
}

/** A stretch between two places: what was there, what is there now; equal where nothing changed. */
interface Stretch<T extends DiffToken> {
  readonly same: boolean;
  removed: T[];
  added: T[];
}

/** "12,5", "KS-1042:3" and "KRAV-märkt" are one word each. Every character falls in one token. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+(?:['’.,:/-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Words, spaces and punctuation marks of `text`, in order. */
export const wordTokens = (text: string): string[] => text.match(TOKEN) ?? [];

/**
 * What changed from one text to the other, in whole words. Runs without 'removed' spell `to`, runs
 * without 'added' spell `from`. A removal stands before the addition that takes its place.
 */
export const diffWords = (from: string, to: string): DiffRun[] =>
  diffTokens(wordTokens(from).map(plainToken), wordTokens(to).map(plainToken)).map(
    ({ kind, tokens }) => ({ kind, text: spell(tokens) }),
  );

const plainToken = (text: string): DiffToken => ({ text, key: text });

/** The same for words that carry more than their letters, as a form or an address: their key tells. */
export function diffTokens<T extends DiffToken>(
  from: readonly T[],
  to: readonly T[],
): TokenRun<T>[] {
  const stretches = joinAcrossSmallWords(stretchesOf(from, to));
  slideToWordStart(stretches);
  const runs: TokenRun<T>[] = [];
  const push = (kind: DiffRun['kind'], tokens: readonly T[]): void => {
    if (tokens.length > 0) runs.push({ kind, tokens });
  };
  for (const { same, removed, added } of stretches) {
    if (same) push('same', added);
    else {
      push('removed', removed);
      push('added', added);
    }
  }
  return mergeSame(runs);
}

function stretchesOf<T extends DiffToken>(from: readonly T[], to: readonly T[]): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  const [before, after] = [from.values(), to.values()];
  for (const { kind } of shortestEdit(from.map(keyOf), to.map(keyOf))) {
    const same = kind === 'same';
    let last = stretches.at(-1);
    if (last?.same !== same) {
      last = { same, removed: [], added: [] };
      stretches.push(last);
    }
    const old = kind === 'added' ? undefined : before.next().value;
    const next = kind === 'removed' ? undefined : after.next().value;
    if (old) last.removed.push(old);
    if (next) last.added.push(next);
  }
  return stretches;
}

const keyOf = ({ key }: DiffToken): string => key;
const spell = (tokens: readonly DiffToken[]): string => tokens.map(({ text }) => text).join('');
const isWord = ({ text }: DiffToken): boolean => /[\p{L}\p{N}]/u.test(text);
const countWords = (tokens: readonly DiffToken[]): number => tokens.filter(isWord).length;

/**
 * A space, a comma or a lone short word that happens to be kept between two changes makes a reader
 * hop; the three become one change.
 */
function joinAcrossSmallWords<T extends DiffToken>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const joined: Stretch<T>[] = [];
  for (const stretch of stretches) {
    const kept = joined.at(-1);
    const before = joined.at(-2);
    if (!stretch.same && kept?.same && before && tooSmall(kept, before, stretch)) {
      joined.pop();
      before.removed.push(...kept.removed, ...stretch.removed);
      before.added.push(...kept.added, ...stretch.added);
    } else {
      joined.push({ ...stretch, removed: [...stretch.removed], added: [...stretch.added] });
    }
  }
  return joined;
}

function tooSmall<T extends DiffToken>(
  kept: Stretch<T>,
  before: Stretch<T>,
  after: Stretch<T>,
): boolean {
  const words = kept.removed.filter(isWord);
  const replaces = ({ removed, added }: Stretch<T>): boolean =>
    countWords(removed) > 0 && countWords(added) > 0;
  const bothReplace = replaces(before) && replaces(after);
  // A lone space joins what it parts as soon as one side swaps words; punctuation only between two swaps.
  if (spell(kept.removed).trim() === '') return replaces(before) || replaces(after);
  if (words.length === 0) return bothReplace;
  const bigChanges = [before, after].every(
    ({ removed, added }) => countWords(removed) + countWords(added) >= 4,
  );
  return bothReplace && bigChanges && words.length === 1 && (words[0]?.text ?? '').length <= 3;
}

/** " nya krav" between "Alla" and " gäller" reads better as "nya krav ". */
function slideToWordStart<T extends DiffToken>(stretches: readonly Stretch<T>[]): void {
  stretches.forEach((stretch, index) => {
    const [before, after] = [stretches[index - 1], stretches[index + 1]];
    if (stretch.same || !before?.same || !after?.same || after.removed.length < 2) return;
    const oneSided =
      stretch.removed.length === 0
        ? stretch.added
        : stretch.added.length === 0
          ? stretch.removed
          : undefined;
    const space = oneSided?.[0];
    if (!oneSided || space === undefined || isWord(space) || oneSided.length < 2) return;
    if (space.text.trim() !== '' || after.removed[0]?.key !== space.key) return;
    oneSided.shift();
    oneSided.push(space);
    for (const side of [before.removed, before.added]) side.push(space);
    for (const side of [after.removed, after.added]) side.shift();
  });
}

function mergeSame<T extends DiffToken>(runs: readonly TokenRun<T>[]): TokenRun<T>[] {
  const merged: { kind: DiffRun['kind']; tokens: T[] }[] = [];
  for (const { kind, tokens } of runs) {
    const last = merged.at(-1);
    if (last?.kind === kind) last.tokens.push(...tokens);
    else merged.push({ kind, tokens: [...tokens] });
  }
  return merged;
}
