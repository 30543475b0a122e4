import { Controller, Header, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DraftCommentDto, WriteDraftCommentDto } from '../comment.dto';
import { CommentOnDraft } from './comment-on-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/comments')
export class CommentOnDraftController {
  constructor(private readonly useCase: CommentOnDraft) {}

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.read')
  @ApiOperation({ summary: 'Say something about a paragraph of a draft' })
  @ApiDraftPath()
  @ApiBody({ type: WriteDraftCommentDto })
  @ApiCreatedResponse({ type: DraftCommentDto })
  @ApiProblems(400, 404, 413, 415)
  async commentOnDraft(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @CheckedBody(WriteDraftCommentDto) body: WriteDraftCommentDto,
  ): Promise<DraftCommentDto> {
    return answer(await this.useCase.run(principal, path, body));
  }
}
