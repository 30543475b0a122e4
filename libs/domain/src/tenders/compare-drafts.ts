import { movedKeys } from '../kernel/order';
import type { LocalizedText } from '../kernel/localized-text';
import { sameContent } from '../kernel/same-content';
import { documentFacts, itemFacts, saysTheSame, type DraftFact } from './draft-facts';
import {
  itemPlace,
  itemsByKey,
  placeIn,
  sectionPlace,
  sectionsByKey,
  sectionsSince,
  type DraftPlace,
} from './draft-places';
import type { DraftSelection, DraftSelectionItem, DraftSelectionSection } from './draft-selection';
import { draftWords, type DraftVocabulary, type DraftWords } from './draft-words';

/** One thing that differs between two drafts, and a sentence that says it. */
export interface DraftChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly place: DraftPlace;
  /** Absent where nothing was said. For what was added or removed: the section or the item. */
  readonly from?: unknown;
  readonly to?: unknown;
  readonly words: LocalizedText;
}

type BareChange = Omit<DraftChange, 'words'>;

/**
 * What differs from one draft to a later one of the same document, in reading order: first the
 * document, then section by section. With the library, criteria, groups and values go by their names.
 */
export function compareDrafts(
  from: DraftSelection,
  to: DraftSelection,
  library?: DraftVocabulary,
): DraftChange[] {
  const words = draftWords(library);
  return [
    ...changedFacts(documentFacts(from), documentFacts(to)),
    ...sectionChanges(from.sections, to.sections),
  ].map((change) => ({ ...change, words: sentenceOf(change, words) }));
}

function changedFacts(from: readonly DraftFact[], to: readonly DraftFact[]): BareChange[] {
  const before = new Map(from.map(({ place, value }) => [place.path, value]));
  return to
    .map(({ place, value }) => ({ place, from: before.get(place.path), to: value }))
    .filter((one) => !sameContent(one.from, one.to) && !saysTheSame(one.place, one.from, one.to))
    .map((one) => ({ kind: 'changed', ...one }));
}

function sectionChanges(
  from: readonly DraftSelectionSection[],
  to: readonly DraftSelectionSection[],
): BareChange[] {
  const before = sectionsByKey(from);
  return keyedChanges(before, sectionsSince(before, to), sectionPlace, (place, former, latter) => [
    ...changedFacts(
      [{ place: placeIn(place, 'lot', 'lot'), value: former.lot }],
      [{ place: placeIn(place, 'lot', 'lot'), value: latter.lot }],
    ),
    ...keyedChanges(
      itemsByKey(former.items),
      itemsByKey(latter.items),
      (key, item) => itemPlace(place, key, item),
      itemChanges,
    ),
  ]);
}

function itemChanges(
  place: DraftPlace,
  from: DraftSelectionItem,
  to: DraftSelectionItem,
): BareChange[] {
  const names = [...new Set([from, to].flatMap(({ parameters = {} }) => Object.keys(parameters)))];
  return changedFacts(itemFacts(place, from, names), itemFacts(place, to, names));
}

/** What came, moved or changed, in the order of `to`; then what went. */
function keyedChanges<T>(
  from: ReadonlyMap<string, T>,
  to: ReadonlyMap<string, T>,
  placeOf: (key: string, one: T) => DraftPlace,
  within: (place: DraftPlace, from: T, to: T) => BareChange[],
): BareChange[] {
  const moved = new Set(movedKeys([...from.keys()], [...to.keys()]));
  return [
    ...[...to].flatMap(([key, latter]): BareChange[] => {
      const place = placeOf(key, latter);
      const former = from.get(key);
      if (former === undefined) return [{ kind: 'added', place, to: latter }];
      const inside = within(place, former, latter);
      return moved.has(key) ? [{ kind: 'moved', place }, ...inside] : inside;
    }),
    ...[...from]
      .filter(([key]) => !to.has(key))
      .map(([key, former]): BareChange => ({
        kind: 'removed',
        place: placeOf(key, former),
        from: former,
      })),
  ];
}

/** "Vikt i utvärderingen för …: 20 procent (tidigare: 10 procent)." */
function sentenceOf({ kind, place, from, to }: BareChange, words: DraftWords): LocalizedText {
  const what = words.nameOf(place);
  const [before, after] = [words.valueOf(place, from), words.valueOf(place, to)];
  switch (kind) {
    case 'added':
      return { sv: `${what.sv} lades till.`, en: `${what.en} was added.` };
    case 'removed':
      return { sv: `${what.sv} togs bort.`, en: `${what.en} was removed.` };
    case 'moved':
      return { sv: `${what.sv} flyttades.`, en: `${what.en} was moved.` };
    case 'changed':
      return {
        sv: `${what.sv}: ${after.sv} (tidigare: ${before.sv}).`,
        en: `${what.en}: ${after.en} (before: ${before.en}).`,
      };
  }
}
