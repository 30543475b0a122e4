/** Words that stand, or that one side or both put in place of `base`; or that somebody must choose. */
export type MergeRun =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'ours' | 'theirs' | 'both'; readonly text: string; readonly base: string }
  | {
      readonly kind: 'conflict';
      /** Counts from 0 through the whole text: what a choice is made by. */
      readonly number: number;
      readonly base: string;
      readonly ours: string;
      readonly theirs: string;
    };

/** The same stretch in the three texts. */
export interface Stretch {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export const kindOf = ({ base, ours, theirs }: Stretch): MergeRun['kind'] => {
  if (ours === theirs) return ours === base ? 'kept' : 'both';
  if (ours === base) return 'theirs';
  return theirs === base ? 'ours' : 'conflict';
};

/** The run of a stretch; `number` is the one that a conflict gets. */
export function runOf(stretch: Stretch, number: number): MergeRun {
  const kind = kindOf(stretch);
  switch (kind) {
    case 'kept':
      return { kind, text: stretch.base };
    case 'theirs':
      return { kind, text: stretch.theirs, base: stretch.base };
    case 'ours':
    case 'both':
      return { kind, text: stretch.ours, base: stretch.base };
    case 'conflict':
      return { kind, number, ...stretch };
  }
}
