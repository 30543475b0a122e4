import { shortestEdit } from '../kernel/shortest-edit';

/** A run of words that both texts have, or that only one of them has. */
export interface DiffRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A stretch between two places: what was there, what is there now; equal where nothing changed. */
interface Stretch {
  readonly same: boolean;
  removed: string[];
  added: string[];
}

/** "12,5", "KS-1042:3" and "KRAV-märkt" are one word each. Every character falls in one token. */
const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+(?:['’.,:/-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Words, spaces and punctuation marks of `text`, in order. */
export const wordTokens = (text: string): string[] => text.match(TOKEN) ?? [];

/**
 * What changed from one text to the other, in whole words. Runs without 'removed' spell `to`, runs
 * without 'added' spell `from`. A removal stands before the addition that takes its place.
 */
export function diffWords(from: string, to: string): DiffRun[] {
  const stretches = joinAcrossSmallWords(stretchesOf(wordTokens(from), wordTokens(to)));
  slideToWordStart(stretches);
  const runs: DiffRun[] = [];
  const push = (kind: DiffRun['kind'], tokens: readonly string[]): void => {
    if (tokens.length > 0) runs.push({ kind, text: tokens.join('') });
  };
  for (const { same, removed, added } of stretches) {
    if (same) push('same', removed);
    else {
      push('removed', removed);
      push('added', added);
    }
  }
  return mergeSame(runs);
}

function stretchesOf(from: readonly string[], to: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { kind, token } of shortestEdit(from, to)) {
    const same = kind === 'same';
    let last = stretches.at(-1);
    if (last?.same !== same) {
      last = { same, removed: [], added: [] };
      stretches.push(last);
    }
    if (kind !== 'added') last.removed.push(token);
    if (kind !== 'removed') last.added.push(token);
  }
  return stretches;
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
const countWords = (tokens: readonly string[]): number => tokens.filter(isWord).length;

/**
 * A space, a comma or a lone short word that happens to be kept between two changes makes a reader
 * hop; the three become one change.
 */
function joinAcrossSmallWords(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
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

function tooSmall(kept: Stretch, before: Stretch, after: Stretch): boolean {
  const words = kept.removed.filter(isWord);
  const replaces = ({ removed, added }: Stretch): boolean =>
    countWords(removed) > 0 && countWords(added) > 0;
  const bothReplace = replaces(before) && replaces(after);
  // A lone space joins what it parts as soon as one side swaps words; punctuation only between two swaps.
  if (kept.removed.join('').trim() === '') return replaces(before) || replaces(after);
  if (words.length === 0) return bothReplace;
  const bigChanges = [before, after].every(
    ({ removed, added }) => countWords(removed) + countWords(added) >= 4,
  );
  return bothReplace && bigChanges && words.length === 1 && (words[0] ?? '').length <= 3;
}

/** " nya krav" between "Alla" and " gäller" reads better as "nya krav ". */
function slideToWordStart(stretches: readonly Stretch[]): void {
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
    if (space.trim() !== '' || after.removed[0] !== space) return;
    oneSided.shift();
    oneSided.push(space);
    for (const side of [before.removed, before.added]) side.push(space);
    for (const side of [after.removed, after.added]) side.shift();
  });
}

function mergeSame(runs: readonly DiffRun[]): DiffRun[] {
  const merged: DiffRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.kind === run.kind) {
      merged[merged.length - 1] = { kind: run.kind, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}
