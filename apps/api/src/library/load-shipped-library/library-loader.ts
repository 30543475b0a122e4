import type { SearchWords } from '@kravsmed/criteria-data';
import {
  type Criterion,
  type CriterionVersion,
  citeVersion,
  type Decision,
  type Library,
  ok,
  refused,
  type Result,
} from '@kravsmed/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { contentHash, toCriterionRow, toVersionRow } from '../persistence/library.mapper';
import {
  CriterionRow,
  CriterionVersionRow,
  GoalRow,
  LibraryLoadRow,
  PackageRow,
  PackageVersionRow,
  ProductGroupRow,
  QuestionRow,
  SearchWordsRow,
} from '../persistence/library.rows';

/** A set of criteria as it came out of files. */
export interface LibraryToLoad {
  readonly library: Library;
  /** What people type; what is loaded stays when the source says nothing of it. */
  readonly searchWords?: readonly SearchWords[];
  /** The same for the same set: a set that is loaded already is not read again. */
  readonly contentHash: string;
  /** The file that a criterion stands in, for messages. */
  readonly fileOf: (criterion: Criterion) => string;
}

export interface LoadOutcome {
  readonly versionsAdded: number;
  readonly unchanged: boolean;
}

const ROWS_AT_ONCE = 1_000;

/** Thrown inside the transaction to undo it; never leaves `loadLibrary`. */
class Refusal extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Whether the set with this hash is what was loaded last. */
export async function isLoaded(database: DataSource, contentHash: string): Promise<boolean> {
  const [latest] = await database.manager.find(LibraryLoadRow, {
    where: { origin: 'shipped' },
    order: { id: 'DESC' },
    take: 1,
  });
  return latest?.contentHash === contentHash;
}

/** Brings the database to `source`, whole or not at all. Approved versions never change. */
export async function loadLibrary(
  database: DataSource,
  source: LibraryToLoad,
): Promise<Result<LoadOutcome, readonly string[]>> {
  if (await isLoaded(database, source.contentHash)) {
    return ok({ versionsAdded: 0, unchanged: true });
  }
  try {
    const versionsAdded = await database.transaction((manager) => load(manager, source));
    return ok({ versionsAdded, unchanged: false });
  } catch (error) {
    if (error instanceof Refusal) return refused(error.lines);
    throw error;
  }
}

async function load(manager: EntityManager, source: LibraryToLoad): Promise<number> {
  const { library } = source;
  const all = await manager.find(CriterionVersionRow);
  // What the desk has decided stands, whatever a file says of the same number.
  const ofDesk = new Set(
    all
      .filter(({ origin }) => origin === 'desk')
      .map((row) => citeVersion(row.criterionId, row.version)),
  );
  const known = new Map(
    all
      .map((row) => [citeVersion(row.criterionId, row.version), row] as const)
      .filter(([cited]) => !ofDesk.has(cited)),
  );
  const refusals = [...changedDecisions(source, known), ...lostVersions(source, known)];
  if (refusals.length > 0) throw new Refusal(refusals);

  const groups = [...library.productGroups.values()];
  await manager.upsert(
    ProductGroupRow,
    groups.map((content, position) => ({
      slug: content.slug,
      parent: content.parent,
      position,
      content,
    })),
    ['slug'],
  );
  await manager.upsert(
    QuestionRow,
    [...library.questions.values()].map((content) => ({
      slug: content.slug,
      area: content.area,
      content,
    })),
    ['slug'],
  );
  await manager.upsert(
    GoalRow,
    [...library.goals.values()].map((content, position) => ({ id: content.id, position, content })),
    ['id'],
  );
  const criteria = [...library.criteria.values()];
  for (const some of inParts(criteria)) {
    await manager.upsert(CriterionRow, some.map(toCriterionRow), ['id']);
    const versions = some.flatMap((criterion) =>
      criterion.versions
        .filter(({ version }) => !ofDesk.has(citeVersion(criterion.id, version)))
        .map((version) => toVersionRow(criterion, version, library)),
    );
    for (const rows of inParts(versions)) {
      await manager.upsert(CriterionVersionRow, rows, ['criterionId', 'version']);
    }
  }
  await loadPackages(manager, library);
  await loadSearchWords(manager, source.searchWords);
  const versionsAdded = criteria
    .flatMap(({ id, versions }) => versions.map(({ version }) => citeVersion(id, version)))
    .filter((cited) => !known.has(cited) && !ofDesk.has(cited)).length;
  await manager.insert(LibraryLoadRow, { contentHash: source.contentHash, versionsAdded });
  return versionsAdded;
}

/** One statement takes 65 535 values at most; a large library is written by many. */
function inParts<T>(rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, part) =>
    rows.slice(part * ROWS_AT_ONCE, (part + 1) * ROWS_AT_ONCE),
  );
}

async function loadPackages(manager: EntityManager, library: Library): Promise<void> {
  const packages = [...library.packages.values()];
  await manager.upsert(
    PackageRow,
    packages.map(({ versions: _versions, ...content }, position) => ({
      id: content.id,
      position,
      content,
    })),
    ['id'],
  );
  await manager.upsert(
    PackageVersionRow,
    packages.flatMap(({ id, versions }) =>
      versions.map((content) => ({
        packageId: id,
        version: content.version,
        effectiveFrom: content.effectiveFrom,
        content,
      })),
    ),
    ['packageId', 'version'],
  );
}

async function loadSearchWords(
  manager: EntityManager,
  entries: readonly SearchWords[] | undefined,
): Promise<void> {
  if (entries === undefined) return;
  await manager.createQueryBuilder().delete().from(SearchWordsRow).execute();
  await manager.insert(
    SearchWordsRow,
    entries.map((content, position) => ({ position, content })),
  );
}

type Known = ReadonlyMap<string, CriterionVersionRow>;

const isDecided = (row: CriterionVersionRow): boolean =>
  row.status === 'approved' || row.status === 'withdrawn';

function changedDecisions({ library, fileOf }: LibraryToLoad, known: Known): readonly string[] {
  return [...library.criteria.values()].flatMap((criterion) =>
    criterion.versions.flatMap((version) => {
      const cited = citeVersion(criterion.id, version.version);
      const row = known.get(cited);
      if (row === undefined || !isDecided(row)) return [];
      const { decision, ...content } = version;
      if (contentHash(criterion.id, content) !== row.contentHash) {
        return [
          `${fileOf(criterion)}: ${cited} is approved and loaded, but its words in the file have changed. Put them back and write version ${nextNumber(criterion)} instead.`,
        ];
      }
      return mayFollow(row.decision, decision)
        ? []
        : [
            `${fileOf(criterion)}: ${cited} is ${row.status}; its decision and dates cannot change. All that may follow is a withdrawal.`,
          ];
    }),
  );
}

/** An approved version is never taken out of the library: a tender may stand on it. */
function lostVersions({ library }: LibraryToLoad, known: Known): readonly string[] {
  const present = new Set(
    [...library.criteria.values()].flatMap(({ id, versions }) =>
      versions.map(({ version }) => citeVersion(id, version)),
    ),
  );
  return [...known]
    .filter(([cited, row]) => isDecided(row) && !present.has(cited))
    .map(
      ([cited]) =>
        `${cited} is approved and loaded, but no file holds it any more. Put it back, or withdraw it.`,
    );
}

function mayFollow(before: Decision, after: Decision): boolean {
  const same = (field: 'approvedOn' | 'effectiveFrom' | 'usableFrom'): boolean =>
    field in before && field in after && Reflect.get(before, field) === Reflect.get(after, field);
  const datesStand = same('approvedOn') && same('effectiveFrom') && same('usableFrom');
  if (!datesStand) return false;
  if (before.status === 'approved')
    return after.status === 'approved' || after.status === 'withdrawn';
  return (
    after.status === 'withdrawn' &&
    'withdrawnFrom' in before &&
    before.withdrawnFrom === after.withdrawnFrom
  );
}

const nextNumber = ({ versions }: { versions: readonly CriterionVersion[] }): number =>
  Math.max(...versions.map(({ version }) => version)) + 1;
