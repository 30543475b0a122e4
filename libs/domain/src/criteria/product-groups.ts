import type { ProductGroup } from './product-group';

type ProductGroups = ReadonlyMap<string, ProductGroup>;

/** The group itself first, then what it belongs to, innermost first. Empty for an unknown slug. */
export function ancestors(groups: ProductGroups, slug: string): string[] {
  const path: string[] = [];
  let group = groups.get(slug);
  while (group !== undefined && !path.includes(group.slug)) {
    path.push(group.slug);
    group = group.parent === null ? undefined : groups.get(group.parent);
  }
  return path;
}

/** The group itself and all that lies below it. Empty for an unknown slug. */
export const descendants = (groups: ProductGroups, slug: string): string[] =>
  [...groups.keys()].filter((candidate) => ancestors(groups, candidate).includes(slug));

/** Whether one of two groups includes the other (or they are the same). */
export const related = (groups: ProductGroups, one: string, other: string): boolean =>
  ancestors(groups, one).includes(other) || ancestors(groups, other).includes(one);

/**
 * Whether the group and a CPV code meet: one code lies in the other's branch of the CPV tree.
 * `code` is eight digits, with or without a check digit.
 */
export function groupMatchesCpv(group: ProductGroup, code: string): boolean {
  const digits = /^(\d{8})(?:-\d)?$/.exec(code.trim())?.[1];
  if (digits === undefined) return false;
  return group.cpv.some((own) => digits.startsWith(branch(own)) || own.startsWith(branch(digits)));
}

/** A CPV code without the noughts that fill it up; a division keeps its two digits. */
const branch = (code: string): string => code.slice(0, 2) + code.slice(2, 8).replace(/0+$/, '');
