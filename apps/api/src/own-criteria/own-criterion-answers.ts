import { checkVersion, type Library, ok, type Result, versionInForce } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { namesOf } from '../identity/names-of';
import { LibrarySnapshots } from '../library/snapshot/library-snapshots';
import { organisationNames } from '../organisations/organisation-names';
import { TenantDatabase } from '../platform/database/tenant-database';
import type { Problem } from '../platform/http/problem';
import type { AtOwn } from './own-criteria-path';
import { newestOf, originOf, toCriterion } from './own-criterion';
import type { OwnCriterionDto, OwnCriterionSummaryDto } from './own-criterion.dto';
import { type OwnCriterion, OwnCriterionStore } from './persistence/own-criterion.store';
import { openOwn } from './refusals';

/** Own criteria as they are answered: with names, and how they stand to the library of today. */
@Injectable()
export class OwnCriterionAnswers {
  constructor(
    private readonly store: OwnCriterionStore,
    private readonly snapshots: LibrarySnapshots,
    private readonly database: TenantDatabase,
  ) {}

  async list({ scope, organisationId }: AtOwn): Promise<readonly OwnCriterionSummaryDto[]> {
    const { library } = await this.snapshots.current();
    const own = await this.store.list(scope, organisationId);
    return own.map((each) => this.summary(each, library));
  }

  async read(at: AtOwn): Promise<Result<OwnCriterionDto, Problem>> {
    const opened = await openOwn(this.store, at);
    if (!opened.ok) return opened;
    const own = opened.value;
    const { library } = await this.snapshots.current();
    const { people, organisation } = await this.names(at, own);
    const criterion = toCriterion(own, organisation);
    const newest = criterion.versions.at(-1);
    const person = (id: string | null) =>
      id === null ? null : { id, name: people.get(id) ?? null };
    return ok({
      ...this.summary(own, library),
      versions: own.versions.map((row) => ({
        version: row.version,
        decision: row.decision,
        content: row.content,
        contentHash: row.contentHash,
        baseVersion: row.baseVersion,
        writtenBy: person(row.writtenBy),
        approvedBy: person(row.approvedBy),
        savedAt: row.savedAt.toISOString(),
      })),
      findings:
        newest === undefined
          ? []
          : checkVersion(library, criterion, newest, { today: this.snapshots.today() }).map(
              ({ severity, check, pointer, message, fix }) => ({
                severity,
                check,
                pointer,
                message,
                fix,
              }),
            ),
    });
  }

  private summary(own: OwnCriterion, library: Library): OwnCriterionSummaryDto {
    const { row } = own;
    const newest = newestOf(own);
    const { texts, level, productGroups } = newest.content;
    const today = this.snapshots.today();
    const current = originOf(own, library, today)?.current?.version ?? null;
    return {
      id: row.id,
      area: row.area,
      question: row.question,
      title: { sv: texts.sv.title, en: texts.en.title },
      level,
      productGroups,
      version: newest.version,
      status: newest.status,
      inForce: versionInForce(toCriterion(own, ''), today)?.version ?? null,
      forkedFrom: row.forkedFrom,
      baseVersion: newest.baseVersion,
      libraryVersion: current,
      needsMerge:
        newest.status !== 'withdrawn' &&
        newest.baseVersion !== null &&
        current !== null &&
        current > newest.baseVersion,
      savedAt: newest.savedAt.toISOString(),
    };
  }

  private async names({ scope, organisationId }: AtOwn, { versions }: OwnCriterion) {
    const accounts = versions.flatMap(({ writtenBy, approvedBy }) => [writtenBy, approvedBy]);
    return this.database.within(scope, async (manager) => ({
      people: await namesOf(manager, accounts),
      organisation: (await organisationNames(manager, [organisationId])).get(organisationId) ?? '',
    }));
  }
}
