import { Controller, Header, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { BeginDraftDto, DraftDto } from '../draft.dto';
import { BeginDraft } from './begin-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts')
export class BeginDraftController {
  constructor(private readonly useCase: BeginDraft) {}

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.edit')
  @ApiOperation({ summary: 'Begin the next version of a criterion, or a new criterion' })
  @ApiBody({ type: BeginDraftDto })
  @ApiCreatedResponse({ type: DraftDto })
  @ApiProblems(400, 409, 413, 415)
  async beginDraft(
    @Who() principal: Principal,
    @CheckedBody(BeginDraftDto) body: BeginDraftDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, body));
  }
}
