/** A draft's content: as a version's, but anything may be missing. Places in it are JSON pointers. */
export type Content = Readonly<Record<string, unknown>>;

export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

export function readAt(content: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<string, unknown>>)[step]
        : undefined,
    content,
  );
}

/** The text at a place; empty when there is none yet. */
export function textAt(content: unknown, pointer: string): string {
  const value = readAt(content, pointer);
  return typeof value === 'string' ? value : '';
}

export function listAt(content: unknown, pointer: string): readonly unknown[] {
  const value = readAt(content, pointer);
  return Array.isArray(value) ? value : [];
}

/** The words in a list of words, whatever else stands there. */
export const wordsAt = (content: unknown, pointer: string): readonly string[] =>
  listAt(content, pointer).filter((value) => typeof value === 'string');

/** The content with `value` at a place, and what leads to it; `undefined` takes the place away. */
export const writeAt = (content: Content, pointer: string, value: unknown): Content =>
  (write(content, stepsOf(pointer), value) ?? {}) as Content;

function write(at: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(at)) {
    const next = [...(at as readonly unknown[])];
    // A row that is emptied is still a row.
    next[Number(step)] = write(next[Number(step)], rest, value) ?? {};
    return next;
  }
  const fields = typeof at === 'object' && at !== null ? (at as Content) : {};
  const next = write(fields[step], rest, value);
  // What was there keeps its place among the others.
  if (next !== undefined) return { ...fields, [step]: next };
  if (!(step in fields)) return at;
  const others = Object.entries(fields).filter(([name]) => name !== step);
  // What held nothing else goes along: half a text in two languages is worse than none.
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** Whether one place is the other, or lies in it. */
export const isWithin = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);
