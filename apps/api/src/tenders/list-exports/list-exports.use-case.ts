import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { toExport } from '../persistence/tender.mapper';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { TenderStore } from '../persistence/tender.store';
import type { TenderExportDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

@Injectable()
export class ListExports {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly names: TenderNames,
  ) {}

  async run(scope: Scope, id: string): Promise<Result<readonly TenderExportDto[], Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const rows = await this.history.exports(scope, id);
    const names = await this.names.of(
      scope,
      rows.map(({ exportedBy }) => ({ savedBy: exportedBy })),
    );
    return ok(rows.map((row) => toExport(row, names)));
  }
}
