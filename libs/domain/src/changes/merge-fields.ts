import { sameContent } from '../kernel/same-content';
import { weave, whoseOrderLeads } from '../kernel/order';
import { whoseStands } from '../kernel/three-way';
import { mergedText, mergeRichText, type RichTextMerge, type TextChoices } from './three-way-merge';

/** The same field in the version that both came from, in ours and in theirs. */
export interface Sides<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** How a field came out; `merged` holds something of both sides. */
export type Standing = 'ours' | 'theirs' | 'both' | 'merged' | 'conflict';

/** A field that a side changed. `path`: `texts.sv.requirement`, `level`, `parameters.share`. */
export type FieldMerge = { readonly path: string; readonly standing: Standing } & Sides<unknown> &
  (
    | { readonly kind: 'value' }
    | { readonly kind: 'text'; readonly merge: RichTextMerge }
    | { readonly kind: 'set'; readonly merged: readonly string[] }
  );

/** A side; for a text also one for each of its conflicts, or words of one's own for the whole of it. */
export type FieldChoice = keyof Sides<unknown> | TextChoices | { readonly text: string };
export type FieldChoices = Readonly<Record<string, FieldChoice>>;

/** Merges the fields of a criterion one by one, and remembers what came of each that was changed. */
export class FieldsInProgress {
  readonly fields: FieldMerge[] = [];

  constructor(private readonly choices: FieldChoices) {}

  /** One side's or, when both changed it differently, ours until somebody chooses. */
  value<T>(path: string, sides: Sides<T>): T {
    const standing = standingOf(sides);
    if (standing === undefined) return sides.ours;
    this.fields.push({ path, kind: 'value', standing, ...sides });
    return sides[this.sideChosen(path) ?? (standing === 'theirs' ? 'theirs' : 'ours')];
  }

  /** Word by word when both changed it; the side that alone did so keeps its text to the letter. */
  text(path: string, sides: Sides<string>): string {
    const standing = standingOf(sides);
    if (standing === undefined) return sides.ours;
    const choice = this.choiceOf(path);
    const merge = mergeRichText(sides.base, sides.ours, sides.theirs);
    const both = standing === 'conflict';
    const found = both && merge.conflicts === 0 ? 'merged' : standing;
    this.fields.push({ path, kind: 'text', standing: found, ...sides, merge });
    if (typeof choice === 'string') return sides[choice];
    if (isWholeText(choice)) return choice.text;
    if (both) return mergedText(merge, choice);
    return sides[standing === 'theirs' ? 'theirs' : 'ours'];
  }

  /** A text that a side may lack; when one does, it is taken or left as a whole. */
  optionalText(
    path: string,
    { base, ours, theirs }: Sides<string | undefined>,
  ): string | undefined {
    return ours === undefined || theirs === undefined
      ? this.value(path, { base, ours, theirs })
      : this.text(path, { base: base ?? '', ours, theirs });
  }

  /**
   * What either side added, without what either took away. When that would leave nothing of what both
   * still have, somebody must choose.
   */
  set<T extends string>(path: string, sides: Sides<readonly T[]>): readonly T[] {
    const standing = standingOf(sides);
    if (standing === undefined) return sides.ours;
    const { base, ours, theirs } = sides;
    const merged = [...new Set([...ours, ...theirs])].filter(
      (one) => !base.includes(one) || (ours.includes(one) && theirs.includes(one)),
    );
    const emptied = merged.length === 0 && ours.length > 0 && theirs.length > 0;
    const found = standing === 'conflict' && !emptied ? 'merged' : standing;
    this.fields.push({ path, kind: 'set', standing: found, ...sides, merged });
    const side = this.sideChosen(path);
    if (side !== undefined) return sides[side];
    if (found === 'merged') return merged;
    return sides[found === 'theirs' ? 'theirs' : 'ours'];
  }

  /** Members known by a key: each is taken, left or chosen by itself. What one side changed stays. */
  list<T>(path: string, sides: Sides<readonly T[]>, keyOf: (one: T) => string): readonly T[] {
    const keyed: Sides<ReadonlyMap<string, T>> = {
      base: byKey(sides.base, keyOf),
      ours: byKey(sides.ours, keyOf),
      theirs: byKey(sides.theirs, keyOf),
    };
    const keys = { base: [...keyed.base.keys()], mine: [...keyed.ours.keys()] };
    const all = { ...keys, theirs: [...keyed.theirs.keys()] };
    const theirsLeads = whoseOrderLeads(all) === 'theirs';
    const order = theirsLeads ? weave(all.theirs, all.mine) : weave(all.mine, all.theirs);
    const merged = new Map<string, T>();
    for (const key of new Set([...order, ...all.base])) {
      const one = this.member(`${path}.${key}`, {
        base: keyed.base.get(key),
        ours: keyed.ours.get(key),
        theirs: keyed.theirs.get(key),
      });
      if (one !== undefined) merged.set(key, one);
    }
    return order.flatMap((key) => {
      const one = merged.get(key);
      return one === undefined ? [] : [one];
    });
  }

  private member<T>(path: string, sides: Sides<T | undefined>): T | undefined {
    const kept = this.value(path, sides);
    const dropped = kept === undefined && standingOf(sides) === 'conflict';
    return dropped && this.sideChosen(path) === undefined ? (sides.ours ?? sides.theirs) : kept;
  }

  private choiceOf(path: string): FieldChoice | undefined {
    return Object.hasOwn(this.choices, path) ? this.choices[path] : undefined;
  }

  private sideChosen(path: string): keyof Sides<unknown> | undefined {
    const choice = this.choiceOf(path);
    return typeof choice === 'string' ? choice : undefined;
  }
}

/** Undefined when nobody changed the field. */
function standingOf({
  base,
  ours,
  theirs,
}: Sides<unknown>): Exclude<Standing, 'merged'> | undefined {
  if (sameContent(ours, theirs)) return sameContent(ours, base) ? undefined : 'both';
  const stands = whoseStands({ base, mine: ours, theirs });
  return stands === 'mine' ? 'ours' : stands;
}

const isWholeText = (
  choice: TextChoices | { readonly text: string } | undefined,
): choice is { readonly text: string } =>
  choice !== undefined && 'text' in choice && typeof choice.text === 'string';

/** Two members with one key are told apart by their place among them. */
function byKey<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const keyed = new Map<string, T>();
  for (const one of list) {
    const key = keyOf(one);
    let count = 1;
    while (keyed.has(count === 1 ? key : `${key} (${count})`)) count += 1;
    keyed.set(count === 1 ? key : `${key} (${count})`, one);
  }
  return keyed;
}
