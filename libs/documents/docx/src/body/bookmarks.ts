import type { BlockNode } from '@kravsmed/clauses';
import { UniqueIds } from '../unique-ids';

const LONGEST = 40;
/** Bookmarks and tracked changes are numbered together: the changes get the numbers below. */
export const FIRST_BOOKMARK = 0x100000;

/** The bookmarks of a document's headings: which there are, and what each is called in Word. */
export class Bookmarks {
  private readonly names = new Map<string, string>();
  private readonly set = new Set<string>();
  private readonly ids = new UniqueIds([], FIRST_BOOKMARK);

  private readonly elsewhere: ReadonlySet<string>;

  /** `taken` are names that the document has already, in any case; `elsewhere` are anchors among them. */
  constructor(
    blocks: readonly BlockNode[],
    taken: Iterable<string> = [],
    elsewhere: Iterable<string> = [],
  ) {
    this.elsewhere = new Set(elsewhere);
    const used = new Set([...taken].map((name) => name.toLowerCase()));
    for (const anchor of anchorsIn(blocks)) {
      if (this.names.has(anchor)) continue;
      const name = freeName(anchor, used);
      used.add(name.toLowerCase());
      this.names.set(anchor, name);
    }
  }

  named(anchor: string): string | undefined {
    return this.names.get(anchor) ?? (this.elsewhere.has(anchor) ? anchor : undefined);
  }

  /** In a redline a heading may stand twice, as it was and as it is: the first has the bookmark. */
  at(anchor: string): { readonly id: number; readonly name: string } | undefined {
    const name = this.names.get(anchor);
    if (name === undefined || this.set.has(name)) return undefined;
    this.set.add(name);
    return { id: this.ids.next(name), name };
  }

  all(): string[] {
    return [...this.set];
  }
}

/** A name that Word takes: a letter first, then letters, digits and underscores. */
function freeName(anchor: string, used: ReadonlySet<string>): string {
  const plain = anchor.replace(/[^\p{L}\p{N}_]/gu, '_');
  const name = /^\p{L}/u.test(plain) ? plain : `k_${plain}`;
  for (let times = 1; ; times++) {
    const end = times === 1 ? '' : `_${times}`;
    const free = name.slice(0, LONGEST - end.length) + end;
    if (!used.has(free.toLowerCase())) return free;
  }
}

function anchorsIn(blocks: readonly BlockNode[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return block.anchor === undefined ? [] : [block.anchor];
      case 'clause':
      case 'labelled':
      case 'trackedBlocks':
        return anchorsIn(block.children);
      case 'list':
        return block.items.flatMap(anchorsIn);
      case 'table':
        return block.rows.flatMap((row) => row.flatMap(anchorsIn));
      case 'paragraph':
      case 'reference':
      case 'figure':
        return [];
    }
  });
}
