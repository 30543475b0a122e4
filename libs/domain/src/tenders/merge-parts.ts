import { inThree, whoseStands, type Three } from '../kernel/three-way';
import type { DraftPlace } from './draft-places';
import type { Referee } from './merge-referee';

/**
 * Merges something of several parts: each part by itself while both sides still have the thing, else
 * as a whole.
 */
export function mergeParts<T extends object | null | undefined>(
  judge: Referee,
  place: DraftPlace,
  three: Three<T>,
  placeOfPart: (key: string) => DraftPlace,
): T {
  const stands = whoseStands(three);
  if (stands !== 'conflict') return three[stands];
  const { base, mine, theirs } = three;
  if (!mine || !theirs) return judge.settle(place, three, mine ? 'mine' : 'theirs');
  return mergeRecord(judge, { base: base ?? {}, mine, theirs }, placeOfPart);
}

/** Merges two records of the same kind, member by member. */
export function mergeRecord<T extends object>(
  judge: Referee,
  { base, mine, theirs }: { readonly base: object; readonly mine: T; readonly theirs: T },
  placeOfPart: (key: string) => DraftPlace,
): T {
  const parts = inThree(
    { base, mine, theirs },
    (whole) => new Map<string, unknown>(Object.entries(whole)),
  );
  const names = new Set([...parts.mine.keys(), ...parts.theirs.keys(), ...parts.base.keys()]);
  const merged = [...names].map((name): [string, unknown] => [
    name,
    judge.settle<unknown>(
      placeOfPart(name),
      inThree(parts, (whole) => whole.get(name)),
    ),
  ]);
  // Each member is one that a record of this kind had under that name.
  return withoutGaps(Object.fromEntries(merged)) as T;
}

/** `record` without its undefined members. */
export const withoutGaps = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
