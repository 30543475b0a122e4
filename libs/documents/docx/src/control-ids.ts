const POSITIVE_31_BITS = 0x7fffffff;

/** Numbers for content controls: unique in the document, and the same at each export. */
export class ControlIds {
  private readonly taken = new Set<number>();

  /** Drawn from the tag, so that two of our files seldom clash when they are put together. */
  next(tag: string): number {
    let id = hash(tag);
    while (id === 0 || this.taken.has(id)) id = (id + 1) & POSITIVE_31_BITS;
    this.taken.add(id);
    return id;
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value & POSITIVE_31_BITS;
}
