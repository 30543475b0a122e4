import {
  applyDecisions,
  type DraftSelection,
  type IsoDate,
  type Library,
  type ReviewChoice,
  type ReviewDecision,
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
  const decisions = moving.map((reviewed): ReviewDecision => {
    const { path, item, target } = reviewed;
    return {
      path,
      criterion: item.criterion,
      pinned: item.version,
      against: target && { criterion: target.criterion.id, version: target.version.version },
      choice: choiceFor(reviewed, review.items),
      reason: '',
    };
  });
  const moved = applyDecisions(draft, review, decisions);
  if (!moved.ok) throw new Error(`What a review proposes does not fit it: ${moved.error.code}`);
  return { selection: moved.value, decidedOn: moving.flatMap(decisionDay).sort().at(-1) };
}

/** What is proposed; a successor that stands in the section already, or comes there once, is not set twice. */
function choiceFor(
  { choices: [proposed = 'keep'], target, ...placed }: ReviewItem,
  items: readonly ReviewItem[],
): ReviewChoice {
  if (proposed !== 'takeSuccessor' || target === null) return proposed;
  const beside = items.filter(
    ({ productGroup, lot }) => productGroup === placed.productGroup && lot === placed.lot,
  );
  const first = beside.find(
    (one) => one.choices[0] === 'takeSuccessor' && one.target?.criterion.id === target.criterion.id,
  );
  const there = beside.some(({ item }) => item.criterion === target.criterion.id);
  return there || first?.path !== placed.path ? 'remove' : proposed;
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
