/** One step of turning one sequence of tokens into another. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly token: string;
}

/** More differences than this between two stretches, and they count as rewritten: a diff tells nothing. */
const MOST_DIFFERENCES = 2000;

/** The shortest way from one sequence to another, after E. W. Myers, "An O(ND) Difference Algorithm" (1986). */
export function shortestEdit(from: readonly string[], to: readonly string[]): Edit[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  const shorter = Math.min(from.length, to.length) - start;
  while (end < shorter && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;

  const same = (token: string): Edit => ({ kind: 'same', token });
  return [
    ...from.slice(0, start).map(same),
    ...editMiddle(from.slice(start, from.length - end), to.slice(start, to.length - end)),
    ...from.slice(from.length - end).map(same),
  ];
}

function editMiddle(from: readonly string[], to: readonly string[]): Edit[] {
  const reached = searchForward(from, to);
  return reached === undefined ? rewritten(from, to) : walkBack(from, to, reached);
}

const rewritten = (from: readonly string[], to: readonly string[]): Edit[] => [
  ...from.map((token): Edit => ({ kind: 'removed', token })),
  ...to.map((token): Edit => ({ kind: 'added', token })),
];

/**
 * For each number of differences, how far along `from` each diagonal came (the diagonal is the lead of
 * `from` over `to`). Diagonal k of round d stands at index k + d. Undefined when it took too many.
 */
function searchForward(from: readonly string[], to: readonly string[]): Int32Array[] | undefined {
  const rounds: Int32Array[] = [];
  const most = Math.min(from.length + to.length, MOST_DIFFERENCES);
  for (let differences = 0; differences <= most; differences += 1) {
    const before = rounds.at(-1);
    const round = new Int32Array(2 * differences + 1);
    rounds.push(round);
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = before === undefined ? 0 : step(before, differences, diagonal).x;
      while (x < from.length && x - diagonal < to.length && from[x] === to[x - diagonal]) x += 1;
      round[diagonal + differences] = x;
      if (x >= from.length && x - diagonal >= to.length) return rounds;
    }
  }
  return undefined;
}

/** The better of the two ways onto a diagonal: one more token of `to` (down), or one less of `from`. */
function step(
  before: Int32Array,
  differences: number,
  diagonal: number,
): { readonly x: number; readonly down: boolean } {
  const at = (k: number): number => before[k + differences - 1] ?? -1;
  const down =
    diagonal === -differences || (diagonal !== differences && at(diagonal - 1) < at(diagonal + 1));
  return down ? { x: at(diagonal + 1), down } : { x: at(diagonal - 1) + 1, down };
}

function walkBack(
  from: readonly string[],
  to: readonly string[],
  rounds: readonly Int32Array[],
): Edit[] {
  const edits: Edit[] = [];
  let x = from.length;
  let y = to.length;
  for (let differences = rounds.length - 1; differences >= 0; differences -= 1) {
    const before = rounds[differences - 1];
    const taken = before && step(before, differences, x - y);
    const startX = taken?.x ?? 0;
    const startY = startX - (x - y);
    while (x > startX && y > startY) {
      x -= 1;
      y -= 1;
      edits.push({ kind: 'same', token: from[x] ?? '' });
    }
    if (taken?.down) {
      y -= 1;
      edits.push({ kind: 'added', token: to[y] ?? '' });
    } else if (taken) {
      x -= 1;
      edits.push({ kind: 'removed', token: from[x] ?? '' });
    }
  }
  return edits.reverse();
}
