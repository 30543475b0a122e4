import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DraftDto, MoveDraftDto } from '../draft.dto';
import { MoveDraft } from './move-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/stage')
export class MoveDraftController {
  constructor(private readonly useCase: MoveDraft) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.edit')
  @ApiOperation({
    summary: 'Say on the board how far the work has come and when the version is planned',
  })
  @ApiDraftPath()
  @ApiBody({ type: MoveDraftDto })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 404, 409, 413, 415)
  async moveDraft(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @CheckedBody(MoveDraftDto) body: MoveDraftDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path, body));
  }
}
