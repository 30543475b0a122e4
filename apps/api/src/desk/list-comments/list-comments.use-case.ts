import { ok, type Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import type { DraftCommentDto } from '../comment.dto';
import { DeskDatabase } from '../desk-database';
import { type DraftPath, openDraft } from '../open-draft';
import { CommentStore } from '../persistence/comment.store';
import { DeskStore } from '../persistence/desk.store';

@Injectable()
export class ListComments {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: DeskStore,
    private readonly comments: CommentStore,
  ) {}

  async run(
    principal: Principal,
    path: DraftPath,
  ): Promise<Result<readonly DraftCommentDto[], Problem>> {
    return this.desk.as(principal, async (at) => {
      const opened = await openDraft(this.store, at, path);
      if (!opened.ok) return opened;
      const { criterionId, version } = opened.value.row;
      return ok(await this.comments.list(at.manager, { criterionId, version }));
    });
  }
}
