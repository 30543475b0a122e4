import type { ProductGroup } from '@kravsmed/contract';

/** Lower case, without diacritics that a keyboard may lack: "Fläsk" is found by "flask". */
const plain = (text: string): string =>
  text
    .toLocaleLowerCase('sv')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');

/** How well a group answers what was typed; 0 when not at all. */
function score(group: ProductGroup, typed: string): number {
  const digits = typed.replace(/\D/g, '');
  if (digits.length >= 2 && /^[\d\s-]+$/.test(typed)) {
    // A ninth digit is CPV's check digit.
    const code = digits.slice(0, 8);
    return group.cpv.some((cpv) => cpv.code.startsWith(code.replace(/0+$/, '') || code)) ? 5 : 0;
  }
  const wanted = plain(typed);
  const names = [group.name.sv, group.name.en].map(plain);
  const words = [...group.synonyms.sv, ...group.synonyms.en].map(plain);
  if (names.some((name) => name.startsWith(wanted))) return 4;
  if (words.some((word) => word === wanted)) return 4;
  if (words.some((word) => word.startsWith(wanted))) return 3;
  if (names.some((name) => name.includes(wanted))) return 2;
  if (words.some((word) => word.includes(wanted))) return 1;
  return group.cpv.some((cpv) => plain(cpv.label.sv).includes(wanted)) ? 1 : 0;
}

/** Groups found by name, everyday word or CPV code, the best answer first; all when nothing is typed. */
export function findGroups(
  groups: readonly ProductGroup[],
  typed: string,
  language: 'sv' | 'en',
): readonly ProductGroup[] {
  const byName = (a: ProductGroup, b: ProductGroup) =>
    a.name[language].localeCompare(b.name[language], language);
  const word = typed.trim();
  if (word === '') return [...groups].sort(byName);
  return groups
    .map((group) => ({ group, points: score(group, word) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || byName(a.group, b.group))
    .map(({ group }) => group);
}
