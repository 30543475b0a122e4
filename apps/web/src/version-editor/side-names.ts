/** What the sides of a merge are called, each by itself and where both did the same. */
export interface SideNames {
  readonly ours: string;
  readonly theirs: string;
  readonly both: string;
}
