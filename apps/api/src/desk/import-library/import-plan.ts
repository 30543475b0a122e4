import {
  checkVersion,
  citeVersion,
  type CriterionVersion,
  type IsoDate,
  type Library,
} from '@kravsmed/domain';
import {
  compareLibraries,
  type ComparedEntry,
  type IncomingLibrary,
  libraryOf,
  type LibraryComparison,
  mergeParts,
} from '@kravsmed/library-exchange';
import type { CriterionFrame } from '../draft';
import type { ImportedDraft } from '../persistence/import.store';
import type { ImportEntryDto } from './import.dto';

/** What an import does, once nothing is wrong with its file. */
export interface ImportPlan extends LibraryComparison {
  readonly added: readonly ImportedDraft[];
  readonly changed: readonly ImportedDraft[];
}

/** `decided`: whether a change of a decided version is refused, or comes in as the next one. */
export function planImport(
  current: Library,
  published: Library,
  { parts }: IncomingLibrary,
  decided: 'refuse' | 'next',
): ImportPlan {
  const compared = compareLibraries(current, parts);
  const entries =
    decided === 'refuse' ? compared.entries : compared.entries.map((each) => asNext(each));
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of entries) counts[outcome] += 1;
  const versions = new Map(
    parts.criteria.flatMap((criterion) =>
      criterion.versions.map((version) => [
        citeVersion(criterion.id, version.version),
        { frame: frameOf(published.criteria.get(criterion.id) ?? criterion), version },
      ]),
    ),
  );
  const drafts = (outcome: ComparedEntry['outcome']): ImportedDraft[] =>
    entries.flatMap((entry) => {
      const found = versions.get(entry.id);
      if (entry.kind !== 'version' || entry.outcome !== outcome || found === undefined) return [];
      const { frame } = found;
      const isNew = !published.criteria.has(frame.id);
      return [draftOf(frame, entry.proposal ?? found.version, isNew)];
    });
  return { entries, counts, added: drafts('added'), changed: drafts('changed') };
}

function asNext(entry: ComparedEntry): ComparedEntry {
  if (entry.proposal === undefined) return entry;
  const cited = `${entry.id.split(':')[0] ?? ''}:${entry.proposal.version}`;
  return {
    ...entry,
    outcome: 'added',
    words: {
      sv: `Versionen är beslutad och ändras inte. Ändringen kommer in som ${cited}, ett utkast.`,
      en: `The version is decided and does not change. The change comes in as ${cited}, a draft.`,
    },
  };
}

const frameOf = ({
  id,
  slug,
  area,
  question,
  relations,
  externalIds,
}: CriterionFrame): CriterionFrame => ({ id, slug, area, question, relations, externalIds });

const draftOf = (
  frame: CriterionFrame,
  { version, decision: _decision, ...content }: CriterionVersion,
  isNew: boolean,
): ImportedDraft => ({ criterionId: frame.id, version, frame, isNew, content });

/** What the content check says of the versions among `entries` that come in. */
export function findingsOf(
  current: Library,
  { parts }: IncomingLibrary,
  entries: readonly ComparedEntry[],
  today: IsoDate,
): ReadonlyMap<string, NonNullable<ImportEntryDto['findings']>> {
  const comesIn = new Set(
    entries
      .filter(({ kind, outcome }) => kind === 'version' && outcome !== 'refused')
      .map(({ id }) => id),
  );
  const merged = libraryOf(mergeParts(current, parts));
  return new Map(
    parts.criteria.flatMap((criterion) =>
      criterion.versions.flatMap((version) => {
        const id = citeVersion(criterion.id, version.version);
        if (!comesIn.has(id)) return [];
        const whole = merged.criteria.get(criterion.id) ?? criterion;
        const found = checkVersion(merged, whole, version, { today });
        const count = (severity: string): number =>
          found.filter((each) => each.severity === severity).length;
        return [[id, { errors: count('error'), warnings: count('warning') }] as const];
      }),
    ),
  );
}
