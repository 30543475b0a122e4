import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { DeskDatabase } from '../desk-database';
import { DraftCheck } from '../draft-check';
import type { DraftDto } from '../draft.dto';
import { type DraftPath, openDraft } from '../open-draft';
import { toDraft } from '../persistence/desk.mapper';
import { DeskStore } from '../persistence/desk.store';

@Injectable()
export class ReadDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly check: DraftCheck,
  ) {}

  async run(principal: Principal, path: DraftPath): Promise<Result<DraftDto, Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openDraft(this.store, at, path);
      if (!opened.ok) return opened;
      const { row } = opened.value;
      const { findings } = await this.check.run(row.criterion, row.version, row.content);
      return ok(toDraft(opened.value, findings, at.asker));
    });
  }
}
