import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { openTender } from '../open-tender';
import { toRevisionSummary } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderRevisionSummaryDto } from '../tender-document.dto';

@Injectable()
export class ListRevisions {
  constructor(private readonly store: TenderStore) {}

  async run(
    scope: Scope,
    id: string,
  ): Promise<Result<readonly TenderRevisionSummaryDto[], Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    return ok((await this.store.revisions(scope, id)).map(toRevisionSummary));
  }
}
