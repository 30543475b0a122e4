import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { findRevision } from '../find-revision';
import { openTender } from '../open-tender';
import { toRevision } from '../persistence/tender.mapper';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { TenderStore } from '../persistence/tender.store';
import type { TenderRevisionDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

@Injectable()
export class ReadRevision {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly names: TenderNames,
  ) {}

  async run(
    scope: Scope,
    id: string,
    revision: string,
  ): Promise<Result<TenderRevisionDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const row = await findRevision(this.history, scope, id, revision);
    if (!row.ok) return row;
    return ok(toRevision(row.value, await this.names.of(scope, [row.value])));
  }
}
