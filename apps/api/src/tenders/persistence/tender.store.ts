import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Scope } from '../../platform/access/scope';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { TenderDocumentRow, TenderExportRow, TenderRevisionRow } from './tender.rows';

export type NewTender = Omit<TenderDocumentRow, 'revision' | 'updatedAt' | 'savedBy'>;

export interface TenderChange {
  readonly title: string;
  readonly selection: TenderDocumentRow['selection'];
  readonly ui: TenderDocumentRow['ui'];
  readonly note: string | null;
  readonly savedAt: Date;
}

/**
 * Tender documents with their revisions and exports, as far as the asker may see and change them:
 * the database itself leaves out the rest. Each method is whole or not at all.
 */
@Injectable()
export class TenderStore {
  constructor(private readonly database: TenantDatabase) {}

  async create(scope: Scope, tender: NewTender): Promise<TenderDocumentRow> {
    const savedBy = scope.account ?? null;
    const row: TenderDocumentRow = { ...tender, revision: 1, updatedAt: tender.createdAt, savedBy };
    await this.database.within(scope, async (manager) => {
      await manager.insert(TenderDocumentRow, row);
      await manager.insert(TenderRevisionRow, firstRevision(row));
    });
    return row;
  }

  async find(scope: Scope, id: string): Promise<TenderDocumentRow | null> {
    return this.database.within(scope, (manager) => manager.findOneBy(TenderDocumentRow, { id }));
  }

  /** All that the asker holds a secret to. */
  async findHeld(scope: Scope): Promise<readonly TenderDocumentRow[]> {
    return this.database.within(scope, (manager) =>
      manager.find(TenderDocumentRow, {
        where: { organisationId: IsNull() },
        order: { updatedAt: 'DESC', id: 'ASC' },
      }),
    );
  }

  /** Saves as the revision after `base`; nothing is done, and false returned, when that is not current. */
  async save(scope: Scope, id: string, base: number, change: TenderChange): Promise<boolean> {
    const { title, selection, ui, note, savedAt } = change;
    const revision = base + 1;
    const savedBy = scope.account ?? null;
    return this.database.within(scope, async (manager) => {
      const updated = await manager.update(
        TenderDocumentRow,
        { id, revision: base },
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
      return true;
    });
  }

  /** With its history; false when `revision` is not the current one. */
  async delete(scope: Scope, id: string, revision: number): Promise<boolean> {
    return this.database.within(scope, async (manager) => {
      const deleted = await manager.delete(TenderDocumentRow, { id, revision });
      return deleted.affected === 1;
    });
  }

  async revisions(
    scope: Scope,
    tenderId: string,
  ): Promise<readonly Omit<TenderRevisionRow, 'selection'>[]> {
    return this.database.within(scope, (manager) =>
      manager.find(TenderRevisionRow, {
        select: {
          tenderId: true,
          revision: true,
          title: true,
          note: true,
          savedAt: true,
          savedBy: true,
        },
        where: { tenderId },
        order: { revision: 'DESC' },
      }),
    );
  }

  async revision(
    scope: Scope,
    tenderId: string,
    revision: number,
  ): Promise<TenderRevisionRow | null> {
    return this.database.within(scope, (manager) =>
      manager.findOneBy(TenderRevisionRow, { tenderId, revision }),
    );
  }

  async recordExport(scope: Scope, row: TenderExportRow): Promise<void> {
    await this.database.within(scope, async (manager) => {
      await manager.insert(TenderExportRow, row);
    });
  }

  async exports(scope: Scope, tenderId: string): Promise<readonly TenderExportRow[]> {
    return this.database.within(scope, (manager) =>
      manager.find(TenderExportRow, {
        where: { tenderId },
        order: { exportedAt: 'DESC', id: 'ASC' },
      }),
    );
  }
}

const firstRevision = (row: TenderDocumentRow): TenderRevisionRow => ({
  tenderId: row.id,
  revision: row.revision,
  title: row.title,
  selection: row.selection,
  note: null,
  savedAt: row.createdAt,
  savedBy: row.savedBy,
});
