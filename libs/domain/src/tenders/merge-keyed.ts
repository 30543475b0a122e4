import { weave, whoseOrderLeads } from '../kernel/order';
import { inThree, type Three } from '../kernel/three-way';
import type { DraftPlace } from './draft-places';
import type { Referee } from './merge-referee';

/** Something that both sides have; without a base when both added it. */
export interface HeldByBoth<T> {
  readonly base: T | undefined;
  readonly mine: T;
  readonly theirs: T;
}

export interface KeyedRules<T> {
  readonly placeOf: (key: string, one: T) => DraftPlace;
  readonly merge: (judge: Referee, place: DraftPlace, three: HeldByBoth<T>) => T;
  /** Where a conflict about the order stands, and how one of them is named in it. */
  readonly order: DraftPlace;
  readonly nameOf: (one: T) => unknown;
}

/** Merges lists whose members are known by a key: what came, went, moved and changed on either side. */
export function mergeKeyed<T extends object>(
  judge: Referee,
  three: Three<ReadonlyMap<string, T>>,
  rules: KeyedRules<T>,
): T[] {
  const { base, mine, theirs } = three;
  const merged = new Map<string, T>();
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const one = mergeOne(
      judge,
      key,
      inThree(three, (list) => list.get(key)),
      rules,
    );
    if (one !== undefined) merged.set(key, one);
  }
  return mergedOrder(judge, three, rules).flatMap((key) => merged.get(key) ?? []);
}

function mergeOne<T extends object>(
  judge: Referee,
  key: string,
  { base, mine, theirs }: Three<T | undefined>,
  rules: KeyedRules<T>,
): T | undefined {
  if (mine !== undefined && theirs !== undefined) {
    return rules.merge(judge, rules.placeOf(key, mine), { base, mine, theirs });
  }
  if (base === undefined) return mine ?? theirs;
  return judge.settle(
    rules.placeOf(key, base),
    { base, mine, theirs },
    mine === undefined ? 'theirs' : 'mine',
  );
}

function mergedOrder<T>(
  judge: Referee,
  three: Three<ReadonlyMap<string, T>>,
  { order, nameOf }: KeyedRules<T>,
): string[] {
  const keys = inThree(three, (list) => [...list.keys()]);
  const leads = whoseOrderLeads(keys);
  const leader =
    leads === 'conflict'
      ? judge.choose(
          order,
          inThree(three, (list) => [...list.values()].map(nameOf)),
          'mine',
        )
      : leads;
  return weave(keys[leader], keys.mine, keys.theirs);
}
