import { type Language, ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { findRevision } from '../find-revision';
import { NO_SUCH_TENDER, openTender } from '../open-tender';
import { TenderHistoryStore } from '../persistence/tender-history.store';
import { toDocument } from '../persistence/tender.mapper';
import { TenderStore } from '../persistence/tender.store';
import type { TenderAt } from '../save-tender/save-tender.use-case';
import type { TenderDocumentDto } from '../tender-document.dto';
import { TenderNames } from '../tender-names';
import { whyNotSaved } from '../why-not-saved';

@Injectable()
export class RestoreRevision {
  constructor(
    private readonly store: TenderStore,
    private readonly history: TenderHistoryStore,
    private readonly names: TenderNames,
    private readonly clock: Clock,
  ) {}

  /** Nothing is taken out of the history: the old words become a new revision. */
  async run(
    { id, scope, revision }: TenderAt,
    restored: string,
    language: Language,
  ): Promise<Result<TenderDocumentDto, Problem>> {
    const opened = await openTender(this.store, scope, id);
    if (!opened.ok) return opened;
    const old = await findRevision(this.history, scope, id, restored);
    if (!old.ok) return old;
    const { title, selection } = old.value;
    const saved = await this.store.save(
      scope,
      id,
      revision,
      {
        title,
        selection,
        ui: opened.value.ui,
        note: noteOf(old.value.revision)[language],
        savedAt: this.clock.now(),
      },
      {
        action: 'tender.revisionRestored',
        details: { restored: old.value.revision, revision: revision + 1 },
      },
    );
    if (!saved) return whyNotSaved(this.store, scope, id);
    const now = await this.store.find(scope, id);
    if (now === null) return refused(NO_SUCH_TENDER);
    return ok(toDocument(now, await this.names.of(scope, [now])));
  }
}

const noteOf = (revision: number) => ({
  sv: `Återställde version ${revision}`,
  en: `Restored version ${revision}`,
});
