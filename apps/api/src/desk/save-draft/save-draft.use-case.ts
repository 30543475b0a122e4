import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import { DeskDatabase } from '../desk-database';
import { DraftCheck } from '../draft-check';
import type { DraftDto, SaveDraftDto } from '../draft.dto';
import { type DraftPath, openDraft, openForChange } from '../open-draft';
import { toDraft } from '../persistence/desk.mapper';
import { DeskStore } from '../persistence/desk.store';
import { staleDraft } from '../refusals';

/** Keeps what was written, whatever is missing of it, and says what an editor would send back. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly check: DraftCheck,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    revision: number,
    { content, frame }: SaveDraftDto,
  ): Promise<Result<DraftDto, Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openForChange(this.store, at, path);
      if (!opened.ok) return opened;
      const { row } = opened.value;
      const criterion =
        row.isNew && frame !== undefined ? { id: row.criterion.id, ...frame } : row.criterion;
      const saved = await this.store.save(at.manager, keyOfRow(row), revision, {
        content,
        criterion,
        updatedAt: this.clock.now(),
        updatedBy: at.asker,
      });
      if (!saved) return refused(staleDraft(row.revision));
      const now = await openDraft(this.store, at, path);
      if (!now.ok) return now;
      const { findings } = await this.check.run(criterion, row.version, content);
      return ok(toDraft(now.value, findings, at.asker));
    });
  }
}

const keyOfRow = ({ criterionId, version }: { criterionId: string; version: number }) => ({
  criterionId,
  version,
});
