import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { NO_SUCH_TENDER, openTender, staleRevision } from '../open-tender';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { SaveTenderDto, TenderDocumentDto } from '../tender-document.dto';
import { uiProblem } from '../ui-size';

export interface TenderAt {
  readonly id: string;
  readonly scope: Scope;
  /** The revision that the sender saw last. */
  readonly revision: number;
}

@Injectable()
export class SaveTender {
  constructor(
    private readonly store: TenderStore,
    private readonly clock: Clock,
  ) {}

  async run(
    { id, scope, revision }: TenderAt,
    body: SaveTenderDto,
  ): Promise<Result<TenderDocumentDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const tooLarge = uiProblem(body.ui);
    if (tooLarge !== undefined) return tooLarge;
    const saved = await this.store.save(scope, id, revision, {
      title: body.title,
      selection: body.selection,
      ui: body.ui ?? opened.value.ui,
      note: body.note ?? null,
      savedAt: this.clock.now(),
    });
    const now = await this.store.find(scope, id);
    if (now === null) return refused(NO_SUCH_TENDER);
    if (!saved) return refused(staleRevision(now.revision));
    return ok({
      ...toDocument(now),
      title: body.title,
      selection: body.selection,
      revision: revision + 1,
    });
  }
}
