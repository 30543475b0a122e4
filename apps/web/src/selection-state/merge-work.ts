import { mergeDrafts, type DraftMerge } from '@kravsmed/domain';
import { DEFAULT_INCLUDE, DEFAULT_LAYOUT, type Draft, type WorkingSelection } from './draft';

/** What two people made of the same draft. Without conflicts, `draft` holds all that both did. */
export interface MergedWork {
  readonly draft: Draft;
  readonly merge: DraftMerge;
}

export function mergeWork(base: Draft, mine: Draft, theirs: Draft): MergedWork {
  const merge = mergeDrafts(base.selection, mine.selection, theirs.selection);
  return { merge, draft: withNotes(base, mine, theirs, merge.draft) };
}

/** The merged selection with the wizard's own notes of both: what I changed in them stands. */
export const withNotes = (
  base: Draft,
  mine: Draft,
  theirs: Draft,
  selection: DraftMerge['draft'],
): Draft => ({
  selection: whole(selection),
  ambition: {
    environment: settled(base, mine, theirs, 'environment'),
    animalWelfare: settled(base, mine, theirs, 'animalWelfare'),
    socialResponsibility: settled(base, mine, theirs, 'socialResponsibility'),
  },
  byHand: [
    ...theirs.byHand.filter((key) => mine.byHand.includes(key) || !base.byHand.includes(key)),
    ...mine.byHand.filter((key) => !theirs.byHand.includes(key) && !base.byHand.includes(key)),
  ],
});

const settled = (base: Draft, mine: Draft, theirs: Draft, area: keyof Draft['ambition']) =>
  mine.ambition[area] === base.ambition[area] ? theirs.ambition[area] : mine.ambition[area];

/** As the contract types it: the same shape, only that nothing says it is not written in. */
const whole = (selection: DraftMerge['draft']): WorkingSelection =>
  ({
    ...selection,
    include: selection.include ?? DEFAULT_INCLUDE,
    layout: selection.layout ?? DEFAULT_LAYOUT,
  }) as WorkingSelection;
