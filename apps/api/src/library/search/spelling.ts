/** Letters as one types them without å, ä, ö and accents: "flask" for "fläsk". */
export const folded = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ø/gu, 'o').replace(/æ/gu, 'ae');

/** How many slips of the pen are forgiven in a word: none in the shortest, two in a long one. */
export function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/**
 * Letters left out, added, exchanged or swapped with a neighbour between two words (optimal string
 * alignment), or undefined when they are more than `most`.
 */
export function slipsBetween(one: string, other: string, most: number): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      line[column] = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Infinity,
      );
    }
    if (Math.min(...line) > most) return undefined;
    before = above;
    above = line;
  }
  const slips = at(above, other.length);
  return slips <= most ? slips : undefined;
}

const at = (line: readonly number[], column: number): number => line[column] ?? Infinity;
