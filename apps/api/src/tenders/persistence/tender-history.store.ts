import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import type { Scope } from '../../platform/access/scope';
import { TenantDatabase } from '../../platform/database/tenant-database';
import { TenderTrail } from '../tender-trail';
import type { TenderHead } from './tender.store';
import { TenderExportRow, TenderRevisionRow } from './tender.rows';

export type RevisionHead = Omit<TenderRevisionRow, 'selection'>;

export interface RevisionPage {
  readonly items: readonly RevisionHead[];
  readonly total: number;
  /** Whether older ones follow. */
  readonly more: boolean;
}

/** What became of tender documents: every save, every export. As far as the asker may see. */
@Injectable()
export class TenderHistoryStore {
  constructor(
    private readonly database: TenantDatabase,
    private readonly trail: TenderTrail,
  ) {}

  /** Newest first, those before revision `before` when that is given. */
  async revisions(
    scope: Scope,
    tenderId: string,
    { before, limit }: { readonly before?: number | undefined; readonly limit: number },
  ): Promise<RevisionPage> {
    return this.database.within(scope, async (manager) => {
      const total = await manager.countBy(TenderRevisionRow, { tenderId });
      const rows = await manager.find(TenderRevisionRow, {
        select: HEAD,
        where: { tenderId, ...(before === undefined ? {} : { revision: LessThan(before) }) },
        order: { revision: 'DESC' },
        take: limit + 1,
      });
      return { items: rows.slice(0, limit), total, more: rows.length > limit };
    });
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

  async recordExport(scope: Scope, tender: TenderHead, row: TenderExportRow): Promise<void> {
    const { format, revision, sha256 } = row;
    await this.database.within(scope, async (manager) => {
      await manager.insert(TenderExportRow, row);
      await this.trail.tell(manager, scope, tender, 'tender.exported', {
        format,
        revision,
        sha256,
      });
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

const HEAD = {
  tenderId: true,
  revision: true,
  title: true,
  note: true,
  savedAt: true,
  savedBy: true,
} as const;
