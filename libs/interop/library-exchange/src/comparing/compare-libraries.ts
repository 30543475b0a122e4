import {
  canonicalJson,
  citeVersion,
  type Criterion,
  type CriterionVersion,
  type Library,
  type LocalizedText,
} from '@kravsmed/domain';
import type { LibraryParts } from '../library-parts';
import { fieldChanges, type FieldChange } from './field-changes';
import { draftOf, IN_WORDS, PARTS_IN_WORDS, REASONS, type RefusalReason } from './outcome-words';
import { settled } from './settled';

export type ComparedKind =
  'criterion' | 'version' | 'question' | 'productGroup' | 'goal' | 'package';
export type Outcome = 'added' | 'changed' | 'unchanged' | 'refused';

/** What an import would do with one entry of a file. */
export interface ComparedEntry {
  readonly kind: ComparedKind;
  /** `KS-1042`, `KS-1042:3`, or a short name. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly outcome: Outcome;
  /** What differs from what there is, field by field; empty for what is added or unchanged. */
  readonly changes: readonly FieldChange[];
  /** In a sentence, what happens and why. */
  readonly words: LocalizedText;
  readonly reason?: RefusalReason;
  /** For a refused change of a decided version: the same words as a draft of the next one. */
  readonly proposal?: CriterionVersion;
}

export interface LibraryComparison {
  readonly entries: readonly ComparedEntry[];
  readonly counts: Readonly<Record<Outcome, number>>;
}

/**
 * What an import would do: the dry run. Versions come in as drafts, whatever the file says that has been
 * decided; what is decided here does not change; what the file lacks stays.
 */
export function compareLibraries(current: Library, incoming: LibraryParts): LibraryComparison {
  const entries = [
    ...incoming.criteria.flatMap((criterion) =>
      compareCriterion(current.criteria.get(criterion.id), criterion),
    ),
    ...compareFrame('question', incoming.questions, ({ slug }) => current.questions.get(slug)),
    ...compareFrame('productGroup', incoming.productGroups, ({ slug }) =>
      current.productGroups.get(slug),
    ),
    ...compareFrame('goal', incoming.goals, ({ id }) => current.goals.get(id)),
    ...comparePackages(current, incoming),
  ];
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  return { entries, counts };
}

function compareCriterion(current: Criterion | undefined, incoming: Criterion): ComparedEntry[] {
  const title = titleOf(incoming);
  const versionEntries = incoming.versions.map((version) =>
    compareVersion(current, incoming, version),
  );
  if (current === undefined) {
    return [added('criterion', incoming.id, title), ...versionEntries];
  }
  const before = factsOf(current);
  const changes = fieldChanges(before, settled(before, factsOf(incoming)));
  if (changes.length === 0) return [unchanged('criterion', incoming.id, title), ...versionEntries];
  return [
    refusal({ kind: 'criterion', id: incoming.id, title, changes }, 'criterionStands'),
    ...versionEntries,
  ];
}

/** What is the same in all versions. */
const factsOf = ({ id, slug, area, question, relations, externalIds }: Criterion) => ({
  id,
  slug,
  area,
  question,
  relations,
  externalIds,
});

function compareVersion(
  current: Criterion | undefined,
  criterion: Criterion,
  version: CriterionVersion,
): ComparedEntry {
  const id = citeVersion(criterion.id, version.version);
  const title = { sv: version.texts.sv.title, en: version.texts.en.title };
  const before = current?.versions.find((each) => each.version === version.version);
  if (before === undefined) return addedVersion(criterion, current, version, { id, title });
  const { decision: formerDecision, ...formerContent } = before;
  const { decision, ...content } = settled(before, version);
  const changes = fieldChanges(formerContent, content);
  if (isDecided(before)) {
    if (changes.length === 0) {
      return canonicalJson(decision) === canonicalJson(formerDecision)
        ? unchanged('version', id, title)
        : refusal(
            {
              kind: 'version',
              id,
              title,
              changes: fieldChanges({ decision: formerDecision }, { decision }),
            },
            'decisionStands',
          );
    }
    return refuseDecided(current ?? criterion, { ...version, ...content }, { id, title, changes });
  }
  if (changes.length === 0) return unchanged('version', id, title);
  if (before.decision.status === 'consultation') {
    return refusal({ kind: 'version', id, title, changes }, 'inConsultation');
  }
  return { kind: 'version', id, title, outcome: 'changed', changes, words: IN_WORDS.changedDraft };
}

const isDecided = ({ decision: { status } }: CriterionVersion): boolean =>
  status === 'approved' || status === 'withdrawn';

interface Named {
  readonly id: string;
  readonly title: LocalizedText;
}

/** One draft at a time, behind what is decided: a draft of the version after next would hang in the air. */
function addedVersion(
  criterion: Criterion,
  current: Criterion | undefined,
  version: CriterionVersion,
  { id, title }: Named,
): ComparedEntry {
  const entry = { kind: 'version', id, title, changes: [] } as const;
  const undecided = current?.versions.some((each) => !isDecided(each)) ?? false;
  const firstNew = criterion.versions.find(
    (each) => !(current?.versions.some((known) => known.version === each.version) ?? false),
  );
  if (undecided || firstNew !== version) return refusal(entry, 'oneDraftAtATime');
  const words =
    version.decision.status === 'draft' ? IN_WORDS.addedDraft : draftOf(version.decision);
  return { ...entry, outcome: 'added', words };
}

function refuseDecided(
  current: Criterion,
  version: CriterionVersion,
  { id, title, changes }: Named & { readonly changes: readonly FieldChange[] },
): ComparedEntry {
  const entry = refusal({ kind: 'version', id, title, changes }, 'decided');
  const next = Math.max(...current.versions.map((each) => each.version)) + 1;
  if (!current.versions.every(isDecided)) return entry;
  return {
    ...entry,
    words: REASONS.decided(citeVersion(current.id, next)),
    proposal: {
      ...version,
      version: next,
      decision: { status: 'draft' },
      change: {
        ...version.change,
        classification:
          version.change.classification === 'new' ? 'clarified' : version.change.classification,
      },
    },
  };
}

type FrameEntry = { readonly name: LocalizedText } & (
  { readonly slug: string } | { readonly id: string }
);

function compareFrame<T extends FrameEntry>(
  kind: 'question' | 'productGroup' | 'goal',
  incoming: readonly T[],
  find: (entry: T) => T | undefined,
): ComparedEntry[] {
  return incoming.map((entry) => {
    const id = 'slug' in entry ? entry.slug : entry.id;
    const before = find(entry);
    if (before === undefined) return added(kind, id, entry.name);
    const changes = fieldChanges(before, settled(before, entry));
    return changes.length === 0
      ? unchanged(kind, id, entry.name)
      : refusal({ kind, id, title: entry.name, changes }, 'frameStands');
  });
}

/** A package has no drafts: it would be offered to buyers at once, without anybody's decision. */
const comparePackages = (current: Library, { packages }: LibraryParts): ComparedEntry[] =>
  packages.map((entry) => {
    const before = current.packages.get(entry.id);
    const changes = before === undefined ? [] : fieldChanges(before, settled(before, entry));
    const named = { kind: 'package', id: entry.id, title: entry.name, changes } as const;
    return before !== undefined && changes.length === 0
      ? unchanged('package', entry.id, entry.name)
      : refusal(named, 'noDraftsOfPackages');
  });

const added = (kind: ComparedKind, id: string, title: LocalizedText): ComparedEntry => ({
  kind,
  id,
  title,
  outcome: 'added',
  changes: [],
  words: PARTS_IN_WORDS[kind].added,
});

const unchanged = (kind: ComparedKind, id: string, title: LocalizedText): ComparedEntry => ({
  kind,
  id,
  title,
  outcome: 'unchanged',
  changes: [],
  words: IN_WORDS.unchanged,
});

const refusal = (
  entry: Pick<ComparedEntry, 'kind' | 'id' | 'title' | 'changes'>,
  reason: RefusalReason,
): ComparedEntry => ({
  ...entry,
  outcome: 'refused',
  reason,
  words: REASONS[reason](''),
});

const titleOf = ({ slug, versions }: Criterion): LocalizedText => {
  const last = versions.at(-1);
  return last === undefined
    ? { sv: slug, en: slug }
    : { sv: last.texts.sv.title, en: last.texts.en.title };
};
