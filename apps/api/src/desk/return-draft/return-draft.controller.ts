import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { ReturnDraftDto } from '../decision.dto';
import { DraftDto } from '../draft.dto';
import { ReturnDraft } from './return-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version/return')
export class ReturnDraftController {
  constructor(private readonly useCase: ReturnDraft) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.review')
  @ApiOperation({ summary: 'Send a draft back to its authors' })
  @ApiDraftPath()
  @ApiBody({ type: ReturnDraftDto })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 404, 409, 413, 415)
  async returnDraft(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @CheckedBody(ReturnDraftDto) body: ReturnDraftDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path, body));
  }
}
