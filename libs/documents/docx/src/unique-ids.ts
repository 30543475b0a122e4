const POSITIVE_31_BITS = 0x7fffffff;

/**
 * Numbers that no other in the document has, and the same at each export. Drawn from a name: two of our
 * files seldom clash when they are put together, and a clause is the same text wherever it stands.
 */
export class UniqueIds {
  private readonly taken: Set<number>;

  constructor(
    taken: Iterable<number> = [],
    private readonly lowest = 1,
  ) {
    this.taken = new Set(taken);
  }

  next(name: string): number {
    let id = hash(name);
    while (id < this.lowest || this.taken.has(id)) id = (id + 1) & POSITIVE_31_BITS;
    this.taken.add(id);
    return id;
  }
}

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value & POSITIVE_31_BITS;
}
