import { everydayStem } from './everyday-stem';
import { folded, slipsBetween } from './spelling';

/** Letters that may join the parts of a Swedish compound: "matsvinnsmätning", "kyrkogård". */
const JOINTS = ['', 's', 'e', 'a', 'o', 'u'];
const SHORTEST_PART = 3;
/** Names of goods of three letters begin and end too many words that have nothing to do with them. */
const SURE_GOODS = 4;

/** How much of the library a word stands in. */
export interface WordUse {
  /** In how many of the texts read. */
  readonly texts: number;
  /** Whether it stands in a title or names goods: what people look for. */
  readonly prominent: boolean;
}

/** Every word that the library is written with, for what a query alone cannot tell. */
export class Vocabulary {
  private readonly byStem = new Map<string, string[]>();
  private readonly byFolded = new Map<string, string[]>();
  private readonly sorted: readonly string[];
  private readonly sortedFromEnd: readonly string[];
  private readonly goods: ReadonlySet<string>;

  /** `goods` are the everyday names of goods: heads of compounds even when the rest is unknown. */
  constructor(
    private readonly uses: ReadonlyMap<string, WordUse>,
    goods: Iterable<string>,
  ) {
    this.goods = new Set(goods);
    this.sorted = [...uses.keys()].sort();
    this.sortedFromEnd = this.sorted.map(reversed).sort();
    for (const word of this.sorted) {
      addTo(this.byStem, everydayStem(word), word);
      addTo(this.byFolded, folded(word), word);
    }
  }

  knows(word: string): boolean {
    return this.uses.has(word) || this.byStem.has(everydayStem(word));
  }

  /** Words that are the same but for dots and accents. */
  sameButForAccents(word: string): readonly string[] {
    return (this.byFolded.get(folded(word)) ?? []).filter((other) => other !== word);
  }

  /** Words that begin so; for one who is still typing. */
  beginning(start: string): readonly string[] {
    return startingWith(this.sorted, start);
  }

  /** Compounds whose first part is the word: "kycklingkött" of "kyckling". */
  compoundsBeginningWith(word: string): readonly string[] {
    if (word.length < SHORTEST_PART) return [];
    return startingWith(this.sorted, word).filter((each) => this.isPart(each.slice(word.length)));
  }

  /** Compounds whose last part is the word, inflected or not: "naturbeteskött" of "kött". */
  compoundsEndingWith(word: string): readonly string[] {
    if (word.length < SHORTEST_PART) return [];
    return startingWith(this.sortedFromEnd, reversed(word))
      .map(reversed)
      .filter((each) => this.isHead(each.slice(0, each.length - word.length)));
  }

  /** The two known words that `word` is made of, the longest first part that works. */
  partsOf(word: string): readonly [string, string] | undefined {
    for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
      const first = word.slice(0, cut);
      const second = this.uses.has(first) ? this.partAt(word.slice(cut)) : undefined;
      if (second !== undefined) return [first, second];
    }
    return undefined;
  }

  /** The name of goods that a longer word begins or ends with: "lax" of "laxfilé", "fisk" of "lutfisk". */
  goodsIn(word: string): string | undefined {
    for (let cut = word.length - 1; cut >= SHORTEST_PART; cut -= 1) {
      const start = word.slice(0, cut);
      const sure = cut >= SURE_GOODS || this.endsSomeWord(word.slice(cut));
      if (this.goods.has(start) && sure) return start;
    }
    for (let cut = SHORTEST_PART; cut <= word.length - SURE_GOODS; cut += 1) {
      if (this.goods.has(word.slice(cut))) return word.slice(cut);
    }
    return undefined;
  }

  /** Known words at most `most` slips away; the nearest and most used first, at most `count`. */
  near(word: string, most: number, count: number): readonly string[] {
    const found = this.sorted.flatMap((other) => {
      const slips = slipsBetween(word, other, most);
      if (slips === undefined) return [];
      // Whoever misspells seldom errs in the first letter.
      const cost = slips + (other[0] === word[0] ? 0 : 0.5);
      return [{ other, cost, use: this.uses.get(other) }];
    });
    const least = Math.min(...found.map(({ cost }) => cost));
    return found
      .filter(({ cost }) => cost < least + 0.5)
      .sort(
        (a, b) =>
          a.cost - b.cost ||
          Number(b.use?.prominent ?? false) - Number(a.use?.prominent ?? false) ||
          (b.use?.texts ?? 0) - (a.use?.texts ?? 0) ||
          (a.other < b.other ? -1 : 1),
      )
      .slice(0, count)
      .map(({ other }) => other);
  }

  private endsSomeWord(end: string): boolean {
    return end.length >= SURE_GOODS && startingWith(this.sortedFromEnd, reversed(end)).length > 0;
  }

  private isPart(rest: string): boolean {
    return this.partAt(rest) !== undefined;
  }

  private partAt(rest: string): string | undefined {
    return JOINTS.filter((joint) => rest.startsWith(joint))
      .map((joint) => rest.slice(joint.length))
      .find((part) => part.length >= SHORTEST_PART && this.knows(part));
  }

  private isHead(start: string): boolean {
    return JOINTS.filter((joint) => start.endsWith(joint))
      .map((joint) => start.slice(0, start.length - joint.length))
      .some((part) => part.length >= SHORTEST_PART && this.knows(part));
  }
}

const reversed = (word: string): string => [...word].reverse().join('');

function addTo(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words === undefined) map.set(key, [word]);
  else words.push(word);
}

/** Of a sorted list, what begins with `start` and is longer. */
function startingWith(sorted: readonly string[], start: string): readonly string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= start) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let index = low; sorted[index]?.startsWith(start) === true; index += 1) {
    found.push(sorted[index] ?? '');
  }
  return found;
}
