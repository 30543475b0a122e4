import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { ApproveDraftDto } from '../decision.dto';
import { DraftDto } from '../draft.dto';
import { ApproveDraft } from './approve-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/approval')
export class ApproveDraftController {
  constructor(private readonly useCase: ApproveDraft) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.review')
  @ApiOperation({ summary: 'Approve a draft that others have written' })
  @ApiDraftPath()
  @ApiBody({ type: ApproveDraftDto })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 404, 409, 412, 413, 415, 422)
  async approveDraft(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @CheckedBody(ApproveDraftDto) body: ApproveDraftDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path, body));
  }
}
