import { citeVersion, type Library } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Snapshot } from '../snapshot/snapshot';
import { toCriterion, toPackage } from './library.mapper';
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
} from './library.rows';

/** Reads the whole library; who wants a part of it asks the snapshot. */
@Injectable()
export class LibraryStore {
  constructor(private readonly database: DataSource) {}

  async latestLoad(): Promise<string> {
    return latestLoad(this.database.manager);
  }

  /** In one transaction that sees one moment, so that a load under way is seen whole or not at all. */
  async read(): Promise<Snapshot> {
    return this.database.transaction('REPEATABLE READ', async (manager) => {
      const load = await latestLoad(manager);
      const versions = await manager.find(CriterionVersionRow, {
        order: { criterionId: 'ASC', version: 'ASC' },
      });
      const library = await readLibrary(manager, versions);
      const searchWords = await manager.find(SearchWordsRow, { order: { position: 'ASC' } });
      return {
        library,
        searchWords: searchWords.map(({ content }) => content),
        load,
        hashes: new Map(
          versions.map((row) => [citeVersion(row.criterionId, row.version), row.contentHash]),
        ),
        bySlug: new Map([...library.criteria.values()].map((each) => [each.slug, each])),
      };
    });
  }
}

async function latestLoad(manager: EntityManager): Promise<string> {
  const [row] = await manager.find(LibraryLoadRow, { order: { id: 'DESC' }, take: 1 });
  return row?.id ?? 'none';
}

async function readLibrary(
  manager: EntityManager,
  versions: readonly CriterionVersionRow[],
): Promise<Library> {
  const groups = await manager.find(ProductGroupRow, { order: { position: 'ASC' } });
  const questions = await manager.find(QuestionRow, { order: { slug: 'ASC' } });
  const goals = await manager.find(GoalRow, { order: { position: 'ASC' } });
  const criteria = await manager.find(CriterionRow, { order: { id: 'ASC' } });
  const packages = await manager.find(PackageRow, { order: { position: 'ASC' } });
  const packageVersions = await manager.find(PackageVersionRow, { order: { version: 'ASC' } });
  const ofCriterion = grouped(versions, (row) => row.criterionId);
  const ofPackage = grouped(packageVersions, (row) => row.packageId);
  return {
    productGroups: new Map(groups.map(({ slug, content }) => [slug, content])),
    questions: new Map(questions.map(({ slug, content }) => [slug, content])),
    goals: new Map(goals.map(({ id, content }) => [id, content])),
    packages: new Map(packages.map((row) => [row.id, toPackage(row, ofPackage.get(row.id) ?? [])])),
    criteria: new Map(
      criteria.map((row) => {
        const criterion = toCriterion(row, ofCriterion.get(row.id) ?? []);
        return [criterion.id, criterion];
      }),
    ),
  };
}

function grouped<T>(
  rows: readonly T[],
  key: (row: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
