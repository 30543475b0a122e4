/** Deeper than anything that we define; what is kept unread, too, is walked through by recursion. */
export const MOST_LEVELS = 100;

/** Whether JSON holds lists and objects inside each other more than so many levels deep. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(each, levels - 1));
}
