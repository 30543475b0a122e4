import {
  applyDecisions,
  type DraftSelection,
  type IsoDate,
  type Library,
  type ReviewItem,
  reviewTender,
} from '@kravsmed/domain';

export interface BroughtUpToDate {
  readonly selection: DraftSelection;
  /** When the newest of what was taken in was decided; undefined where nothing had to move. */
  readonly decidedOn: IsoDate | undefined;
}

/**
 * A tender document with every item at the version that applies on `day`: what was replaced gives way
 * to what took over, and what was withdrawn is taken out.
 */
export function asIfCurrent(
  draft: DraftSelection,
  library: Library,
  day: IsoDate,
): BroughtUpToDate {
  const review = reviewTender(draft, library, day);
  const moving = review.items.filter(({ choices: [first] }) => first && first !== 'keep');
  const decisions = moving.map(({ path, item, target, choices: [choice = 'keep'] }) => ({
    path,
    criterion: item.criterion,
    pinned: item.version,
    against: target && { criterion: target.criterion.id, version: target.version.version },
    choice,
    reason: '',
  }));
  const moved = applyDecisions(draft, review, decisions);
  if (!moved.ok) throw new Error(`What a review proposes does not fit it: ${moved.error.code}`);
  return { selection: moved.value, decidedOn: moving.flatMap(decisionDay).sort().at(-1) };
}

/** When the version that comes in was approved; where nothing does, from when the old one was withdrawn. */
function decisionDay({ target, criterion }: ReviewItem): IsoDate[] {
  if (target !== null) {
    const { decision } = target.version;
    return 'approvedOn' in decision ? [decision.approvedOn] : [];
  }
  return (criterion?.versions ?? []).flatMap(({ decision }) =>
    decision.status === 'withdrawn' ? [decision.withdrawnFrom] : [],
  );
}
