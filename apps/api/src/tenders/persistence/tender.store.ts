import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { TenderDocumentRow, TenderExportRow, TenderRevisionRow } from './tender.rows';

export type NewTender = Omit<TenderDocumentRow, 'revision' | 'updatedAt'>;

export interface TenderChange {
  readonly title: string;
  readonly selection: TenderDocumentRow['selection'];
  readonly ui: TenderDocumentRow['ui'];
  readonly note: string | null;
  readonly savedAt: Date;
}

/** Tender documents with their revisions and exports. Each method is whole or not at all. */
@Injectable()
export class TenderStore {
  constructor(private readonly database: DataSource) {}

  async create(tender: NewTender): Promise<TenderDocumentRow> {
    const row: TenderDocumentRow = { ...tender, revision: 1, updatedAt: tender.createdAt };
    await this.database.transaction(async (manager) => {
      await manager.insert(TenderDocumentRow, row);
      await manager.insert(TenderRevisionRow, firstRevision(row));
    });
    return row;
  }

  async find(id: string): Promise<TenderDocumentRow | null> {
    return this.database.manager.findOneBy(TenderDocumentRow, { id });
  }

  /** Without the selections: this is for lists. */
  async findBySecrets(hashes: readonly Buffer[]): Promise<readonly TenderDocumentRow[]> {
    return this.database.manager.find(TenderDocumentRow, {
      where: { secretHash: In([...hashes]) },
      order: { updatedAt: 'DESC', id: 'ASC' },
    });
  }

  /** Saves as the revision after `base`; nothing is done, and false returned, when that is not current. */
  async save(id: string, base: number, change: TenderChange): Promise<boolean> {
    const { title, selection, ui, note, savedAt } = change;
    const revision = base + 1;
    return this.database.transaction(async (manager) => {
      const updated = await manager.update(
        TenderDocumentRow,
        { id, revision: base },
        { title, selection, ui: ui ?? undefined, revision, updatedAt: savedAt },
      );
      if (updated.affected !== 1) return false;
      await manager.insert(TenderRevisionRow, {
        tenderId: id,
        revision,
        title,
        selection,
        note,
        savedAt,
      });
      return true;
    });
  }

  /** With its history; false when `revision` is not the current one. */
  async delete(id: string, revision: number): Promise<boolean> {
    const deleted = await this.database.manager.delete(TenderDocumentRow, { id, revision });
    return deleted.affected === 1;
  }

  async revisions(tenderId: string): Promise<readonly Omit<TenderRevisionRow, 'selection'>[]> {
    return this.database.manager.find(TenderRevisionRow, {
      select: { tenderId: true, revision: true, title: true, note: true, savedAt: true },
      where: { tenderId },
      order: { revision: 'DESC' },
    });
  }

  async revision(tenderId: string, revision: number): Promise<TenderRevisionRow | null> {
    return this.database.manager.findOneBy(TenderRevisionRow, { tenderId, revision });
  }

  async recordExport(row: TenderExportRow): Promise<void> {
    await this.database.manager.insert(TenderExportRow, row);
  }

  async exports(tenderId: string): Promise<readonly TenderExportRow[]> {
    return this.database.manager.find(TenderExportRow, {
      where: { tenderId },
      order: { exportedAt: 'DESC', id: 'ASC' },
    });
  }
}

const firstRevision = (row: TenderDocumentRow): TenderRevisionRow => ({
  tenderId: row.id,
  revision: row.revision,
  title: row.title,
  selection: row.selection,
  note: null,
  savedAt: row.createdAt,
});
