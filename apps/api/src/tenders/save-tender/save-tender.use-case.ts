import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Scope } from '../../platform/access/scope';
import type { Problem } from '../../platform/http/problem';
import { NO_SUCH_TENDER, openTender } from '../open-tender';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { SaveTenderDto, TenderDocumentDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';
import { uiProblem } from '../ui-size';
import { whyNotSaved } from '../why-not-saved';

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
    private readonly names: TenderNames,
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
    if (!saved) return whyNotSaved(this.store, scope, id);
    const now = await this.store.find(scope, id);
    if (now === null) return refused(NO_SUCH_TENDER);
    return ok({
      ...toDocument(now, await this.names.of(scope, [now])),
      title: body.title,
      selection: body.selection,
      revision: revision + 1,
    });
  }
}
