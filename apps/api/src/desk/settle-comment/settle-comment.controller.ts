import { Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { SettleDraftCommentDto } from '../comment.dto';
import { SettleComment } from './settle-comment.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/comments/:commentId')
export class SettleCommentController {
  constructor(private readonly useCase: SettleComment) {}

  @Put()
  @HttpCode(204)
  @LibraryMay('library.read')
  @ApiOperation({ summary: 'Say that a comment is dealt with, or open it again' })
  @ApiDraftPath()
  @ApiParam({ name: 'commentId', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: SettleDraftCommentDto })
  @ApiNoContentResponse({ description: 'Done.' })
  @ApiProblems(400, 404, 413, 415)
  async settleDraftComment(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @Param('commentId') commentId: string,
    @CheckedBody(SettleDraftCommentDto) body: SettleDraftCommentDto,
  ): Promise<void> {
    answer(await this.useCase.run(principal, path, commentId, body));
  }
}
