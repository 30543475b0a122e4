import { Injectable } from '@nestjs/common';
import type { AuditAction, AuditDetails } from '@kravsmed/domain';
import { In, IsNull, Not } from 'typeorm';
import type { Scope } from '../../platform/access/scope';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { TenderTrail } from '../tender-trail';
import { TenderDocumentRow, TenderRevisionRow } from './tender.rows';

export type NewTender = Omit<TenderDocumentRow, 'revision' | 'updatedAt' | 'savedBy'>;
export type TenderHead = Omit<TenderDocumentRow, 'selection' | 'ui' | 'secretHash'>;

export interface TenderChange {
  readonly title: string;
  readonly selection: TenderDocumentRow['selection'];
  readonly ui: TenderDocumentRow['ui'];
  readonly note: string | null;
  readonly savedAt: Date;
}

/** What the trail is told of an act; see `TenderTrail`. */
export interface TenderAct {
  readonly action: AuditAction;
  readonly details: AuditDetails;
}

/** What a list is narrowed to. What is not said is not asked. */
export interface TenderFilter {
  /** Of these organisations. */
  readonly organisations: readonly string[];
  /** And those that the asker holds a secret to. */
  readonly held: boolean;
  readonly archived?: boolean | undefined;
  readonly template?: boolean | undefined;
}

/**
 * Tender documents, as far as the asker may see and change them: the database itself leaves out the
 * rest. Each method is whole or not at all, its entry in the trail included.
 */
@Injectable()
export class TenderStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: TenderTrail,
  ) {}

  async create(scope: Scope, tender: NewTender, act: TenderAct): Promise<TenderDocumentRow> {
    const savedBy = scope.account ?? null;
    const row: TenderDocumentRow = { ...tender, revision: 1, updatedAt: tender.createdAt, savedBy };
    await this.database.within(scope, async (manager) => {
      await manager.insert(TenderDocumentRow, row);
      await manager.insert(TenderRevisionRow, firstRevision(row));
      await this.trail.tell(manager, scope, row, act.action, act.details);
    });
    return row;
  }

  async find(scope: Scope, id: string): Promise<TenderDocumentRow | null> {
    return this.database.within(scope, (manager) => manager.findOneBy(TenderDocumentRow, { id }));
  }

  /** Last saved first. */
  async list(scope: Scope, filter: TenderFilter): Promise<readonly TenderHead[]> {
    const { organisations, held, archived, template } = filter;
    const narrowed = {
      ...(archived === undefined ? {} : { archivedAt: archived ? Not(IsNull()) : IsNull() }),
      ...(template === undefined ? {} : { isTemplate: template }),
    };
    const where = [
      ...(organisations.length > 0
        ? [{ organisationId: In([...organisations]), ...narrowed }]
        : []),
      ...(held ? [{ organisationId: IsNull(), ...narrowed }] : []),
    ];
    if (where.length === 0) return [];
    return this.database.within(scope, (manager) =>
      manager.find(TenderDocumentRow, {
        select: HEAD,
        where,
        order: { updatedAt: 'DESC', id: 'ASC' },
      }),
    );
  }

  /** Saves as the revision after `base`; nothing is done, and false returned, when that is not current or archived. */
  async save(
    scope: Scope,
    id: string,
    base: number,
    change: TenderChange,
    act?: TenderAct,
  ): Promise<boolean> {
    const { title, selection, ui, note, savedAt } = change;
    const revision = base + 1;
    const savedBy = scope.account ?? null;
    return this.database.within(scope, async (manager) => {
      const updated = await manager.update(
        TenderDocumentRow,
        { id, revision: base, archivedAt: IsNull() },
        { title, selection, ui: ui ?? undefined, revision, updatedAt: savedAt, savedBy },
      );
      if (updated.affected !== 1) return false;
      await manager.insert(TenderRevisionRow, {
        tenderId: id,
        revision,
        title,
        selection,
        note,
        savedAt,
        savedBy,
      });
      if (act !== undefined) {
        const row = await manager.findOneByOrFail(TenderDocumentRow, { id });
        await this.trail.tell(manager, scope, row, act.action, act.details);
      }
      return true;
    });
  }

  /** Into the archive, or back; false when it stood there already. */
  async archive(scope: Scope, tender: TenderHead, at: Date | null): Promise<boolean> {
    const { id, revision } = tender;
    return this.database.within(scope, async (manager) => {
      const updated = await manager.update(
        TenderDocumentRow,
        { id, archivedAt: at === null ? Not(IsNull()) : IsNull() },
        { archivedAt: at },
      );
      if (updated.affected !== 1) return false;
      const action = at === null ? 'tender.unarchived' : 'tender.archived';
      await this.trail.tell(manager, scope, tender, action, { revision });
      return true;
    });
  }

  /** Gives a document that nobody owned to an organisation: from then on its secret opens nothing. */
  async adopt(scope: Scope, tender: TenderHead, organisationId: string): Promise<boolean> {
    const { id, title, revision } = tender;
    return this.database.within(scope, async (manager) => {
      const updated = await manager.update(
        TenderDocumentRow,
        { id, organisationId: IsNull() },
        { organisationId, secretHash: null },
      );
      if (updated.affected !== 1) return false;
      const owned = { id, organisationId };
      await this.trail.tell(manager, scope, owned, 'tender.adopted', { title, revision });
      return true;
    });
  }

  /** With its history; false when `revision` is not the current one. */
  async delete(scope: Scope, tender: TenderHead, revision: number): Promise<boolean> {
    const { id, title } = tender;
    return this.database.within(scope, async (manager) => {
      const deleted = await manager.delete(TenderDocumentRow, { id, revision });
      if (deleted.affected !== 1) return false;
      await this.trail.tell(manager, scope, tender, 'tender.deleted', { title, revision });
      return true;
    });
  }

  /** Told to the trail of the organisation that the document belongs to; nothing else happens. */
  async tell(scope: Scope, tender: TenderHead, act: TenderAct): Promise<void> {
    await this.database.within(scope, (manager) =>
      this.trail.tell(manager, scope, tender, act.action, act.details),
    );
  }
}

const HEAD = {
  id: true,
  organisationId: true,
  title: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
  savedBy: true,
  archivedAt: true,
  isTemplate: true,
} as const;

const firstRevision = (row: TenderDocumentRow): TenderRevisionRow => ({
  tenderId: row.id,
  revision: row.revision,
  title: row.title,
  selection: row.selection,
  note: null,
  savedAt: row.createdAt,
  savedBy: row.savedBy,
});
