import type { Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { DeskDatabase } from '../desk-database';
import { DeskLog } from '../desk-log';
import type { ReturnDraftDto } from '../decision.dto';
import type { DraftDto } from '../draft.dto';
import { type DraftPath, openForChange } from '../open-draft';
import { DeskStore } from '../persistence/desk.store';
import { ReadDraft } from '../read-draft/read-draft.use-case';

/** The reviewer sends a draft back to its authors, and says why. */
@Injectable()
export class ReturnDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly read: ReadDraft,
    private readonly log: DeskLog,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    { reason }: ReturnDraftDto,
  ): Promise<Result<DraftDto, Problem>> {
    const returned = await this.desk.as(principal, async (at) => {
      const opened = await openForChange(this.store, at, path);
      if (!opened.ok) return opened;
      const { criterionId, version } = opened.value.row;
      await this.log.decided(at, { criterionId, version, kind: 'returned', reason });
      return opened;
    });
    return returned.ok ? this.read.run(principal, path) : returned;
  }
}
