import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { NO_SUCH_TENDER, openTender } from '../open-tender';
import { toSummary } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderSummaryDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';

@Injectable()
export class ArchiveTender {
  constructor(
    private readonly store: TenderStore,
    private readonly names: TenderNames,
    private readonly clock: Clock,
  ) {}

  /** Twice is as good as once: what stands in the archive already is left as it is. */
  async run(
    scope: Scope,
    id: string,
    archived: boolean,
  ): Promise<Result<TenderSummaryDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    await this.store.archive(scope, opened.value, archived ? this.clock.now() : null);
    const now = await this.store.find(scope, id);
    if (now === null) return refused(NO_SUCH_TENDER);
    return ok(toSummary(now, await this.names.of(scope, [now])));
  }
}
