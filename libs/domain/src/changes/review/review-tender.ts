import { comingSoon, type ComingSoon } from '../../criteria/coming-soon';
import {
  parseCriterionId,
  type ChangeClass,
  type ChangeNote,
  type Criterion,
  type CriterionVersion,
} from '../../criteria/criterion';
import type { Library } from '../../criteria/library';
import { getVersion, stateOf, versionInForce } from '../../criteria/lifecycle';
import type { IsoDate } from '../../kernel/iso-date';
import { itemPlace, itemsByKey, sectionPlace, sectionsByKey } from '../../tenders/draft-places';
import type { DraftSelection, DraftSelectionItem } from '../../tenders/draft-selection';
import { moveItem, type MovedItem } from './move-item';

/**
 * How a pinned version stands on the day of publication.
 *
 * - `unchanged`: it applies that day.
 * - `changed`: a newer version of the criterion applies that day.
 * - `replaced`: withdrawn by then, and another criterion took over.
 * - `withdrawn`: withdrawn by then, with nothing in its place.
 * - `notYet`: it does not apply by then: it begins later, or is not decided.
 * - `unknown`: the library has no such criterion or version.
 */
export const REVIEW_STANDINGS = [
  'unchanged',
  'changed',
  'replaced',
  'withdrawn',
  'notYet',
  'unknown',
] as const;
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** What a buyer can do about an item. */
export const REVIEW_CHOICES = ['take', 'takeSuccessor', 'keep', 'remove'] as const;
export type ReviewChoice = (typeof REVIEW_CHOICES)[number];

/** What lies between two versions of a criterion, or a criterion and its successor. */
export interface ReviewTarget extends MovedItem {
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
}

export interface ReviewItem {
  /** The same in every revision of the document: `sections/pork/items/KS-1042`. */
  readonly path: string;
  readonly productGroup: string;
  readonly lot: string;
  readonly item: DraftSelectionItem;
  readonly criterion: Criterion | null;
  readonly pinned: CriterionVersion | null;
  readonly standing: ReviewStanding;
  /** The version that applies on the day, or the successor's; null when none does. */
  readonly target: ReviewTarget | null;
  /** The notes of the versions passed on the way to the target, oldest first. */
  readonly notes: readonly (ChangeNote & { readonly version: number })[];
  /** The most that any version passed did: stricter goes before looser, looser before clarified. */
  readonly classification: ChangeClass | null;
  /** Whether every version passed left the meaning as it was. */
  readonly meaningUnchanged: boolean;
  readonly soon: ComingSoon | null;
  /** What can be chosen; the first is what we propose. Empty where nothing needs a decision. */
  readonly choices: readonly ReviewChoice[];
}

export interface TenderReview {
  readonly publicationDate: IsoDate;
  readonly items: readonly ReviewItem[];
}

/** Every pinned version of a tender document against the one that applies on `day`. */
export const reviewTender = (
  draft: DraftSelection,
  library: Library,
  day: IsoDate,
): TenderReview => ({
  publicationDate: day,
  items: [...sectionsByKey(draft.sections)].flatMap(([key, section]) => {
    const place = sectionPlace(key, section);
    const reviewed = [...itemsByKey(section.items)].map(([itemKey, item]) =>
      reviewItem(
        {
          path: itemPlace(place, itemKey, item).path,
          productGroup: section.productGroup,
          lot: section.lot ?? '',
          item,
        },
        { draft, library, day },
      ),
    );
    return successorsOnce(reviewed);
  }),
});

/** What took over may stand in the section already, or take over from two: it is proposed once. */
const successorsOnce = (section: readonly ReviewItem[]): ReviewItem[] => {
  const there = new Set<string>(section.map(({ item }) => item.criterion));
  return section.map((reviewed) => {
    if (reviewed.standing !== 'replaced' || reviewed.target === null) return reviewed;
    const { id } = reviewed.target.criterion;
    if (there.has(id)) return { ...reviewed, choices: ['remove', 'takeSuccessor', 'keep'] };
    there.add(id);
    return reviewed;
  });
};

interface Under {
  readonly draft: DraftSelection;
  readonly library: Library;
  readonly day: IsoDate;
}

type Placed = Pick<ReviewItem, 'path' | 'productGroup' | 'lot' | 'item'>;

function reviewItem(placed: Placed, under: Under): ReviewItem {
  const { item } = placed;
  const id = parseCriterionId(item.criterion);
  const criterion = id === undefined ? undefined : under.library.criteria.get(id);
  const pinned = criterion && getVersion(criterion, item.version);
  if (criterion === undefined || pinned === undefined) {
    return {
      ...placed,
      ...NOTHING_TO_TELL,
      criterion: criterion ?? null,
      pinned: null,
      standing: 'unknown',
      choices: ['keep', 'remove'],
    };
  }
  const { standing, to } = standingOf(criterion, pinned, under);
  const { productGroup } = placed;
  const { draft, library, day } = under;
  const target = to && {
    ...moveItem({ item, productGroup, from: pinned, to, language: draft.language }, library),
    ...to,
  };
  const last = to?.criterion === criterion ? to.version.version : 0;
  const notes = criterion.versions
    .filter(({ version }) => version > pinned.version && version <= last)
    .map(({ version, change }) => ({ ...change, version }));
  return {
    ...placed,
    criterion,
    pinned,
    standing,
    target,
    notes,
    classification: gravest(notes),
    meaningUnchanged: notes.length > 0 && notes.every(({ meaningUnchanged }) => meaningUnchanged),
    soon: standing === 'unchanged' || standing === 'changed' ? comingSoon(criterion, day) : null,
    choices: choicesOf(standing, target),
  };
}

const NOTHING_TO_TELL = {
  target: null,
  notes: [],
  classification: null,
  meaningUnchanged: false,
  soon: null,
} as const;

interface Standing {
  readonly standing: ReviewStanding;
  /** What the item would move to; null where it stays, or where nothing applies. */
  readonly to: Applying | null;
}

interface Applying {
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
}

function standingOf(
  criterion: Criterion,
  pinned: CriterionVersion,
  { library, day }: Under,
): Standing {
  const applies = versionInForce(criterion, day);
  const to = applies ? { criterion, version: applies } : null;
  switch (stateOf(criterion, pinned, day)) {
    case 'inForce':
      return { standing: 'unchanged', to: null };
    case 'superseded':
    case 'withdrawn': {
      // Also in place of one that was taken back a later version may have come.
      if (to) return { standing: 'changed', to };
      const successor = successorOf(criterion, library, day);
      return { standing: successor ? 'replaced' : 'withdrawn', to: successor };
    }
    case 'upcoming':
    case 'inConsultation':
    case 'draft':
      return { standing: 'notYet', to };
  }
}

/** The criterion that took over, where it applies on the day. */
function successorOf(criterion: Criterion, library: Library, day: IsoDate): Applying | null {
  const named = criterion.versions.flatMap(({ decision }) =>
    decision.status === 'withdrawn' && decision.successor ? [decision.successor] : [],
  );
  const replacing = [...library.criteria.values()]
    .filter(({ relations }) =>
      relations.some((one) => one.kind === 'replaces' && one.criterion === criterion.id),
    )
    .map(({ id }) => id);
  for (const id of [...named.reverse(), ...replacing]) {
    const successor = library.criteria.get(id);
    const version = successor && versionInForce(successor, day);
    if (successor && version) return { criterion: successor, version };
  }
  return null;
}

/** New is what a first version is: it never lies between two. */
const GRAVITY: readonly ChangeClass[] = ['stricter', 'looser', 'clarified', 'new'];

const gravest = (notes: readonly ChangeNote[]): ChangeClass | null =>
  GRAVITY.find((one) => notes.some(({ classification }) => classification === one)) ?? null;

function choicesOf(standing: ReviewStanding, target: ReviewTarget | null): ReviewChoice[] {
  switch (standing) {
    case 'unchanged':
      return [];
    case 'changed':
      return ['take', 'keep', 'remove'];
    case 'replaced':
      return ['takeSuccessor', 'keep', 'remove'];
    case 'notYet':
      return target === null ? ['keep', 'remove'] : ['take', 'keep', 'remove'];
    case 'withdrawn':
      return ['remove', 'keep'];
    case 'unknown':
      return ['keep', 'remove'];
  }
}
