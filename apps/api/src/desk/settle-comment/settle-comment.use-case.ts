import { ok, refused, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import { Clock } from '../../platform/clock/clock';
import { notFound, type Problem } from '../../platform/http/problem';
import type { SettleDraftCommentDto } from '../comment.dto';
import { DeskDatabase } from '../desk-database';
import { type DraftPath, openDraft } from '../open-draft';
import { CommentStore } from '../persistence/comment.store';
import { DeskStore } from '../persistence/desk.store';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Injectable()
export class SettleComment {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly comments: CommentStore,
    private readonly clock: Clock,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
    commentId: string,
    { resolved }: SettleDraftCommentDto,
  ): Promise<Result<null, Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openDraft(this.store, at, path);
      if (!opened.ok) return opened;
      const { criterionId, version } = opened.value.row;
      const settled =
        UUID.test(commentId) &&
        (await this.comments.settle(at.manager, { criterionId, version }, commentId, {
          resolvedBy: resolved ? at.asker : null,
          resolvedAt: resolved ? this.clock.now() : null,
        }));
      return settled
        ? ok(null)
        : refused(notFound('Kommentaren finns inte.', 'There is no such comment.'));
    });
  }
}
