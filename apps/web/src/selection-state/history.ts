/** A value with the way back and forth. Quick changes of the same kind count as one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  readonly lastKind: string | null;
}

const LONGEST = 100;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  lastKind: null,
});

/** `kind` null always makes a step of its own. */
export function record<T>(history: History<T>, next: T, kind: string | null): History<T> {
  if (next === history.present) return history;
  const joins = kind !== null && kind === history.lastKind;
  return {
    past: joins ? history.past : [...history.past, history.present].slice(-LONGEST),
    present: next,
    future: [],
    lastKind: kind,
  };
}

export function undo<T>(history: History<T>): History<T> {
  const former = history.past.at(-1);
  if (former === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: former,
    future: [history.present, ...history.future],
    lastKind: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, lastKind: null };
}

/** The same way back and forth, each step as `onto` has it now, from another present. */
export const rebase = <T>(history: History<T>, present: T, onto: (step: T) => T): History<T> => ({
  past: history.past.map(onto),
  present,
  future: history.future.map(onto),
  lastKind: null,
});
