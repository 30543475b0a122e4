import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DraftCommentDto } from '../comment.dto';
import { ListComments } from './list-comments.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/comments')
export class ListCommentsController {
  constructor(private readonly useCase: ListComments) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.read')
  @ApiOperation({ summary: 'What was said about a draft, the oldest first' })
  @ApiDraftPath()
  @ApiListResponse(DraftCommentDto)
  @ApiProblems(404)
  async listDraftComments(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
  ): Promise<ListAnswer<DraftCommentDto>> {
    return wholeList(answer(await this.useCase.run(principal, path)));
  }
}
