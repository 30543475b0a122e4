import { type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { DeskDatabase } from '../desk-database';
import type { DraftDto, MoveDraftDto } from '../draft.dto';
import { type DraftPath, openForChange } from '../open-draft';
import { DeskStore } from '../persistence/desk.store';
import { ReadDraft } from '../read-draft/read-draft.use-case';

/** Says on the board how far the work has come, and when the version is planned. */
@Injectable()
export class MoveDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly read: ReadDraft,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    { stage, plannedOn, note }: MoveDraftDto,
  ): Promise<Result<DraftDto, Problem>> {
    const moved = await this.desk.as(principal, async (at) => {
      const opened = await openForChange(this.store, at, path);
      if (!opened.ok) return opened;
      const { row, plan } = opened.value;
      // In consultation a draft stays until it is decided; its plan may still change.
      const now = row.stage === 'consultation' ? row.stage : stage;
      await this.store.move(
        at.manager,
        { criterionId: row.criterionId, version: row.version },
        now,
        { plannedOn, note: note === undefined ? plan.note : note },
      );
      return opened;
    });
    return moved.ok ? this.read.run(principal, path) : moved;
  }
}
