import type { AuditAction, AuditDetails, Decision } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { Scope } from '../../platform/access/scope';
import { AuditTrail } from '../../platform/audit/audit-trail';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { LocalCriterionRow, LocalCriterionVersionRow } from './own-criterion.rows';

/** A local criterion with all of its versions, in rising order. */
export interface OwnCriterion {
  readonly row: LocalCriterionRow;
  readonly versions: readonly LocalCriterionVersionRow[];
}

export type NewOwnCriterion = Omit<LocalCriterionRow, 'id'>;
export type WrittenContent = Pick<
  LocalCriterionVersionRow,
  'content' | 'contentHash' | 'baseVersion' | 'writtenBy' | 'savedAt'
>;
export interface OwnAct {
  readonly action: AuditAction;
  readonly details: AuditDetails;
}

const DRAFT: Decision = { status: 'draft' };

/**
 * An organisation's own criteria, as far as the asker may see and change them: the database itself
 * leaves out the rest. What is told to the trail is told in the same transaction.
 */
@Injectable()
export class OwnCriterionStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: AuditTrail,
  ) {}

  async list(scope: Scope, organisationId: string): Promise<readonly OwnCriterion[]> {
    return this.database.within(scope, async (manager) => {
      const rows = await manager.find(LocalCriterionRow, {
        where: { organisationId },
        order: { id: 'ASC' },
      });
      return withVersions(manager, rows);
    });
  }

  async find(scope: Scope, organisationId: string, id: string): Promise<OwnCriterion | undefined> {
    return this.database.within(scope, async (manager) => {
      const rows = await manager.findBy(LocalCriterionRow, { id, organisationId });
      return (await withVersions(manager, rows))[0];
    });
  }

  /** With its first draft; the database gives the number, and what is written may name it. */
  async begin(
    scope: Scope,
    criterion: NewOwnCriterion,
    write: (id: string) => WrittenContent,
    act: OwnAct,
  ): Promise<string> {
    return this.database.within(scope, async (manager) => {
      const id = await nextNumber(manager);
      await manager.insert(LocalCriterionRow, { ...criterion, id });
      await manager.insert(LocalCriterionVersionRow, draftOf(id, 1, write(id)));
      await this.tell(manager, scope, { id, organisationId: criterion.organisationId }, act);
      return id;
    });
  }

  /** False when there is no such draft whose words have this hash. */
  async saveDraft(
    scope: Scope,
    { row }: OwnCriterion,
    seen: Pick<LocalCriterionVersionRow, 'version' | 'contentHash'>,
    written: WrittenContent,
    act?: OwnAct,
  ): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const { content, contentHash, baseVersion, writtenBy, savedAt } = written;
      const saved = await manager.update(
        LocalCriterionVersionRow,
        { criterionId: row.id, status: 'draft', ...seen },
        { content: { ...content }, contentHash, baseVersion, writtenBy, savedAt },
      );
      if (saved.affected !== 1) return false;
      if (act !== undefined) await this.tell(manager, scope, row, act);
      return true;
    });
  }

  /** False when the version is there already. */
  async addDraft(
    scope: Scope,
    { row }: OwnCriterion,
    version: number,
    written: WrittenContent,
    act: OwnAct,
  ): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      // Two who begin at once wait for each other here; the second finds the first one's draft.
      await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [row.id]);
      if (await manager.existsBy(LocalCriterionVersionRow, { criterionId: row.id, version })) {
        return false;
      }
      await manager.insert(LocalCriterionVersionRow, draftOf(row.id, version, written));
      await this.tell(manager, scope, row, act);
      return true;
    });
  }

  /** False when the version is not, or no longer, in the state that the decision is taken on. */
  async decide(
    scope: Scope,
    { row }: OwnCriterion,
    on: Pick<LocalCriterionVersionRow, 'version' | 'status' | 'contentHash'>,
    decision: Decision & { readonly status: 'approved' | 'withdrawn' },
    act: OwnAct,
  ): Promise<boolean> {
    const approvedBy = decision.status === 'approved' ? { approvedBy: scope.account ?? null } : {};
    return this.database.within(scope, async (manager) => {
      const { version, status, contentHash } = on;
      const decided = await manager.update(
        LocalCriterionVersionRow,
        { criterionId: row.id, version, status, contentHash },
        { status: decision.status, decision: { ...decision }, ...approvedBy },
      );
      if (decided.affected !== 1) return false;
      await this.tell(manager, scope, row, act);
      return true;
    });
  }

  /** The draft; and the criterion with it, when that has nothing else. */
  async deleteDraft(scope: Scope, { row }: OwnCriterion, version: number): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const key = { criterionId: row.id, version, status: 'draft' as const };
      const gone = await manager.delete(LocalCriterionVersionRow, key);
      if (gone.affected !== 1) return false;
      if (version === 1) await manager.delete(LocalCriterionRow, { id: row.id });
      await this.tell(manager, scope, row, { action: 'criterion.deleted', details: { version } });
      return true;
    });
  }

  private async tell(
    manager: EntityManager,
    scope: Scope,
    { id, organisationId }: Pick<LocalCriterionRow, 'id' | 'organisationId'>,
    { action, details }: OwnAct,
  ): Promise<void> {
    const actor = scope.account ?? null;
    await this.trail.record(manager, {
      chain: organisationId,
      actor,
      action,
      subject: id,
      details,
    });
  }
}

async function withVersions(
  manager: EntityManager,
  rows: readonly LocalCriterionRow[],
): Promise<readonly OwnCriterion[]> {
  if (rows.length === 0) return [];
  const versions = await manager.find(LocalCriterionVersionRow, {
    where: { criterionId: In(rows.map(({ id }) => id)) },
    order: { version: 'ASC' },
  });
  return rows.map((row) => ({
    row,
    versions: versions.filter(({ criterionId }) => criterionId === row.id),
  }));
}

const draftOf = (criterionId: string, version: number, written: WrittenContent) => ({
  ...written,
  content: { ...written.content },
  criterionId,
  version,
  status: 'draft' as const,
  decision: DRAFT,
  approvedBy: null,
});

/** Given once: a number of a criterion that came to nothing is not used again. */
async function nextNumber(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<readonly { readonly id: string }[]>(
    `select 'LK-' || nextval('local_criterion_number') as id`,
  );
  if (row === undefined) throw new Error('The database gave no number');
  return row.id;
}
