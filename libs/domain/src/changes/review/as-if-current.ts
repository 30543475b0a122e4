import type { Library } from '../../criteria/library';
import type { IsoDate } from '../../kernel/iso-date';
import type { DraftSelection } from '../../tenders/draft-selection';
import { applyDecisions, type ReviewDecision } from './decide-review';
import { reviewTender, type ReviewItem } from './review-tender';

export interface BroughtUpToDate {
  readonly selection: DraftSelection;
  /** When the newest of what was taken in was decided; undefined where nothing had to move. */
  readonly decidedOn: IsoDate | undefined;
}

/** A tender document with all that a review for `day` proposes carried out. */
export function asIfCurrent(
  draft: DraftSelection,
  library: Library,
  day: IsoDate,
): BroughtUpToDate {
  const review = reviewTender(draft, library, day);
  const proposed = review.items.flatMap((item) => {
    const decision = proposedDecision(item);
    return decision.choice === 'keep' ? [] : [{ item, decision }];
  });
  const moved = applyDecisions(
    draft,
    review,
    proposed.map(({ decision }) => decision),
  );
  if (!moved.ok) throw new Error(`What a review proposes does not fit it: ${moved.error.code}`);
  const days = proposed.flatMap(({ item }) => decisionDays(item)).sort();
  return { selection: moved.value, decidedOn: days.at(-1) };
}

const proposedDecision = ({ path, item, target, choices }: ReviewItem): ReviewDecision => ({
  path,
  criterion: item.criterion,
  pinned: item.version,
  against: target && { criterion: target.criterion.id, version: target.version.version },
  choice: choices[0] ?? 'keep',
  reason: '',
});

/** When the version that comes in was approved; where nothing does, from when the old one was withdrawn. */
function decisionDays({ target, criterion }: ReviewItem): IsoDate[] {
  if (target !== null) {
    const { decision } = target.version;
    return 'approvedOn' in decision ? [decision.approvedOn] : [];
  }
  return (criterion?.versions ?? []).flatMap(({ decision }) =>
    decision.status === 'withdrawn' ? [decision.withdrawnFrom] : [],
  );
}
