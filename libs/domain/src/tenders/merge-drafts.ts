import { inThree, whoseStands, type Three } from '../kernel/three-way';
import type { ParameterValues } from '../criteria/parameter';
import { INCLUDE_FIELDS, LAYOUT_FIELDS } from './draft-facts';
import {
  documentPlace,
  itemPlace,
  itemsByKey,
  parameterPlace,
  placeIn,
  sectionPlace,
  sectionsByKey,
  sectionsSince,
  type DraftField,
  type DraftPlace,
} from './draft-places';
import type { DraftSelection, DraftSelectionItem, DraftSelectionSection } from './draft-selection';
import { draftWords, type DraftVocabulary } from './draft-words';
import { mergeKeyed, type HeldByBoth } from './merge-keyed';
import { mergeParts, mergeRecord, withoutGaps } from './merge-parts';
import { referee, type DraftChoices, type DraftConflict, type Referee } from './merge-referee';

export interface DraftMerge {
  /** What each did that the other did not touch; where they are at odds, what stands until chosen. */
  readonly draft: DraftSelection;
  readonly conflicts: readonly DraftConflict[];
  readonly from: Three<DraftSelection>;
}

/**
 * One draft of what two people made of the same one at the same time. Nothing that either did is
 * lost: it is in the draft or in a conflict. What one removed and the other changed stays until
 * somebody chooses; other conflicts show `mine` until then.
 */
export function mergeDrafts(
  base: DraftSelection,
  mine: DraftSelection,
  theirs: DraftSelection,
  library?: DraftVocabulary,
): DraftMerge {
  const from = { base, mine, theirs };
  const judge = referee({}, draftWords(library));
  return { draft: mergeDocument(judge, from), conflicts: judge.conflicts, from };
}

/** The draft with `choices` made; a conflict without one stays as the merge left it. */
export const resolveDrafts = ({ from }: DraftMerge, choices: DraftChoices): DraftSelection =>
  mergeDocument(referee(choices, draftWords()), from);

const INCLUDE = documentPlace('include', 'include');
const LAYOUT = documentPlace('layout', 'layout');

function mergeDocument(judge: Referee, three: Three<DraftSelection>): DraftSelection {
  const settle = <K extends 'title' | 'language' | 'publicationDate' | 'buyer'>(
    key: K,
  ): DraftSelection[K] =>
    judge.settle(
      documentPlace(key, key),
      inThree(three, (draft) => draft[key]),
    );
  const before = sectionsByKey(three.base.sections);
  return withoutGaps({
    title: settle('title'),
    language: settle('language'),
    publicationDate: settle('publicationDate'),
    buyer: settle('buyer'),
    include: mergeParts(
      judge,
      INCLUDE,
      inThree(three, (draft) => draft.include),
      partOf(INCLUDE, INCLUDE_FIELDS),
    ),
    layout: mergeParts(
      judge,
      LAYOUT,
      inThree(three, (draft) => draft.layout),
      partOf(LAYOUT, LAYOUT_FIELDS),
    ),
    sections: mergeKeyed(
      judge,
      inThree(three, ({ sections }) => sectionsSince(before, sections)),
      {
        placeOf: sectionPlace,
        merge: mergeSection,
        order: documentPlace('sections', 'sectionOrder'),
        nameOf: ({ productGroup, lot }) => ({ productGroup, lot }),
      },
    ),
  });
}

/** A part of `include` or `layout`. */
const partOf =
  (whole: DraftPlace, fields: Readonly<Record<string, DraftField>>) =>
  (key: string): DraftPlace =>
    placeIn(whole, key, (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? whole.field);

function mergeSection(
  judge: Referee,
  place: DraftPlace,
  three: HeldByBoth<DraftSelectionSection>,
): DraftSelectionSection {
  const { base, mine, theirs } = three;
  return withoutGaps({
    productGroup: mine.productGroup,
    lot: judge.settle(placeIn(place, 'lot', 'lot'), {
      base: base?.lot,
      mine: mine.lot,
      theirs: theirs.lot,
    }),
    items: mergeKeyed(
      judge,
      {
        base: itemsByKey(base?.items ?? []),
        mine: itemsByKey(mine.items),
        theirs: itemsByKey(theirs.items),
      },
      {
        placeOf: (key, item) => itemPlace(place, key, item),
        merge: mergeItem,
        order: placeIn(place, 'items', 'itemOrder'),
        nameOf: ({ criterion }) => criterion,
      },
    ),
  });
}

function mergeItem(
  judge: Referee,
  place: DraftPlace,
  { base, mine, theirs }: HeldByBoth<DraftSelectionItem>,
): DraftSelectionItem {
  const of = <K extends keyof DraftSelectionItem>(
    key: K,
  ): Three<DraftSelectionItem[K] | undefined> => ({
    base: base?.[key],
    mine: mine[key],
    theirs: theirs[key],
  });
  const settle = <K extends keyof DraftSelectionItem>(
    key: K,
    field: DraftField,
  ): DraftSelectionItem[K] | undefined => judge.settle(placeIn(place, field, field), of(key));
  return withoutGaps({
    criterion: mine.criterion,
    // Of two who chose the same criterion anew there is no former state to go back to.
    version: settle('version', 'version') ?? mine.version,
    use: settle('use', 'use') ?? mine.use,
    useReason: settle('useReason', 'useReason'),
    weight: settle('weight', 'weight'),
    parameters: mergeParameters(judge, place, of('parameters')),
    appliesToRows: settle('appliesToRows', 'rows'),
    adaptation: mergeParts(
      judge,
      placeIn(place, 'adaptation', 'adaptation'),
      of('adaptation'),
      (key) => placeIn(place, `adaptation/${key}`, key === 'reason' ? 'reason' : 'requirement'),
    ),
    localNote: settle('localNote', 'localNote'),
  });
}

/** Value by value; no values and an empty set of them are the same. */
function mergeParameters(
  judge: Referee,
  item: DraftPlace,
  three: Three<ParameterValues | undefined>,
): ParameterValues | undefined {
  const stands = whoseStands(three);
  if (stands !== 'conflict') return three[stands];
  return mergeRecord(
    judge,
    inThree(three, (values) => values ?? {}),
    (name) => parameterPlace(item, name),
  );
}
