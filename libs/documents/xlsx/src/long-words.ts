import type { Run } from './runs';

/** The most that a cell can hold. */
export const LONGEST = 32_767;

/** Words that are longer than a cell can hold, cut for several; nothing is left out. */
export function cutForCells(runs: readonly Run[], longest = LONGEST): Run[][] {
  const cells: Run[][] = [[]];
  let room = longest;
  for (const run of runs) {
    let rest = run.text;
    while (rest.length > room) {
      const cut = wholeCharacters(rest, room);
      cells.at(-1)?.push({ ...run, text: rest.slice(0, cut) });
      rest = rest.slice(cut);
      cells.push([]);
      room = longest;
    }
    if (rest !== '') cells.at(-1)?.push({ ...run, text: rest });
    room -= rest.length;
  }
  return cells;
}

/** Not between the two halves of one character. */
const wholeCharacters = (text: string, length: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
