import type { LocalizedText } from '../../kernel/localized-text';
import { ok, refused, type Result } from '../../kernel/result';
import { itemPlace, itemsByKey, sectionPlace, sectionsByKey } from '../../tenders/draft-places';
import type { DraftSelection, DraftSelectionItem } from '../../tenders/draft-selection';
import type { ReviewChoice, ReviewItem, TenderReview } from './review-tender';

/** What the buyer decided about an item, seen as it stood when they did. */
export interface ReviewDecision {
  readonly path: string;
  /** The version that was pinned, and the one it was weighed against: null where there was none. */
  readonly criterion: string;
  readonly pinned: number;
  readonly against: { readonly criterion: string; readonly version: number } | null;
  readonly choice: ReviewChoice;
  /** Why the old is kept, or the item taken out. */
  readonly reason: string;
}

export interface ReviewRefusal {
  readonly code: 'noSuchItem' | 'notAChoice' | 'reasonMissing' | 'seenOtherwise' | 'twice';
  /** Which of the decisions. */
  readonly index: number;
  readonly message: LocalizedText;
}

/** Keeping what no longer applies needs a reason: somebody will ask. */
export const needsReason = (choice: ReviewChoice): boolean => choice === 'keep';

/**
 * The document with the decisions carried out. All or nothing: one that does not fit the review as it
 * stands now refuses them all.
 */
export function applyDecisions(
  draft: DraftSelection,
  review: TenderReview,
  decisions: readonly ReviewDecision[],
): Result<DraftSelection, ReviewRefusal> {
  const items = new Map(review.items.map((item) => [item.path, item]));
  const chosen = new Map<string, ReviewDecision>();
  for (const [index, decision] of decisions.entries()) {
    const code = whyNot(decision, items.get(decision.path), chosen);
    if (code !== undefined) return refused({ code, index, message: REFUSALS[code] });
    chosen.set(decision.path, decision);
  }
  return ok({
    ...draft,
    sections: [...sectionsByKey(draft.sections)].map(([key, section]) => {
      const place = sectionPlace(key, section);
      return {
        ...section,
        items: [...itemsByKey(section.items)].flatMap(([itemKey, item]) => {
          const { path } = itemPlace(place, itemKey, item);
          return decided(item, chosen.get(path)?.choice, items.get(path));
        }),
      };
    }),
  });
}

function decided(
  item: DraftSelectionItem,
  choice: ReviewChoice | undefined,
  reviewed: ReviewItem | undefined,
): DraftSelectionItem[] {
  if (choice === 'remove') return [];
  if (choice === undefined || choice === 'keep') return [item];
  return [reviewed?.target?.item ?? item];
}

function whyNot(
  decision: ReviewDecision,
  item: ReviewItem | undefined,
  chosen: ReadonlyMap<string, ReviewDecision>,
): ReviewRefusal['code'] | undefined {
  if (item === undefined) return 'noSuchItem';
  if (chosen.has(decision.path)) return 'twice';
  if (!matches(decision, item)) return 'seenOtherwise';
  if (!item.choices.includes(decision.choice)) return 'notAChoice';
  return needsReason(decision.choice) && decision.reason.trim() === ''
    ? 'reasonMissing'
    : undefined;
}

/** Whether the decision was made of the item as it stands now. */
function matches({ criterion, pinned, against }: ReviewDecision, item: ReviewItem): boolean {
  const target = item.target;
  return (
    criterion === item.item.criterion &&
    pinned === item.item.version &&
    (against?.criterion ?? null) === (target?.criterion.id ?? null) &&
    (against?.version ?? null) === (target?.version.version ?? null)
  );
}

/** Items that still need a decision: those with choices where none was made of how they stand now. */
export const undecidedItems = (
  review: TenderReview,
  decisions: readonly ReviewDecision[],
): ReviewItem[] =>
  review.items.filter(
    (item) =>
      item.choices.length > 0 &&
      !decisions.some((decision) => decision.path === item.path && matches(decision, item)),
  );

const REFUSALS: Readonly<Record<ReviewRefusal['code'], LocalizedText>> = {
  noSuchItem: {
    sv: 'Kravet finns inte i underlaget. Läs in genomgången igen.',
    en: 'The tender document has no such item. Load the review again.',
  },
  notAChoice: {
    sv: 'Det valet går inte att göra för kravet som det står.',
    en: 'That choice cannot be made for the item as it stands.',
  },
  reasonMissing: {
    sv: 'Skriv varför den äldre lydelsen behålls.',
    en: 'Say why the older wording is kept.',
  },
  seenOtherwise: {
    sv: 'Kravet har ändrats sedan du läste genomgången. Läs in den igen och ta ställning på nytt.',
    en: 'The item has changed since you read the review. Load it again and decide anew.',
  },
  twice: {
    sv: 'Två beslut gäller samma krav. Skicka ett.',
    en: 'Two decisions are about the same item. Send one.',
  },
};
