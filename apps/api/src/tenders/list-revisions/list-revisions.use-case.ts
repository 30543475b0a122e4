import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { ListAnswer } from '../../platform/http/answer';
import type { Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { toRevisionSummary } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderRevisionSummaryDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

export interface RevisionsQuery {
  readonly limit: number;
  /** Those before this one. */
  readonly before: number | undefined;
}

@Injectable()
export class ListRevisions {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly names: TenderNames,
  ) {}

  async run(
    scope: Scope,
    id: string,
    query: RevisionsQuery,
  ): Promise<Result<ListAnswer<TenderRevisionSummaryDto>, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const { items, total, more } = await this.history.revisions(scope, id, query);
    const names = await this.names.of(scope, items);
    return ok({
      items: items.map((row) => toRevisionSummary(row, names)),
      total,
      nextCursor: more ? String(items.at(-1)?.revision) : null,
    });
  }
}
