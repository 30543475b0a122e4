import { randomUUID } from 'node:crypto';
import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import type { Problem } from '../../platform/http/problem';
import type { DraftCommentDto, WriteDraftCommentDto } from '../comment.dto';
import { DeskDatabase } from '../desk-database';
import { type DraftPath, openDraft } from '../open-draft';
import { CommentStore } from '../persistence/comment.store';
import { DeskStore } from '../persistence/desk.store';

/** Says something about a paragraph. Editors and reviewers both may. */
@Injectable()
export class CommentOnDraft {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly comments: CommentStore,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    { place, text }: WriteDraftCommentDto,
  ): Promise<Result<DraftCommentDto, Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openDraft(this.store, at, path);
      if (!opened.ok) return opened;
      const { criterionId, version } = opened.value.row;
      const id = randomUUID();
      const writtenAt = this.clock.now();
      await this.comments.write(at.manager, {
        id,
        criterionId,
        version,
        place,
        text,
        writtenBy: at.asker,
        writtenAt,
        resolvedBy: null,
        resolvedAt: null,
      });
      const by = principal.account?.name ?? '';
      return ok({ id, place, text, by, at: writtenAt.toISOString(), resolvedBy: null });
    });
  }
}
