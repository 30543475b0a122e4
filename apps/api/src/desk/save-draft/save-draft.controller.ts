import { Controller, Header, Headers, Put } from '@nestjs/common';
import {
  ApiBody,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { readRevisionTag } from '../../platform/http/revision-tag';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DraftDto, SaveDraftDto, VersionContentDto } from '../draft.dto';
import { SaveDraft } from './save-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version')
export class SaveDraftController {
  constructor(private readonly useCase: SaveDraft) {}

  @Put()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.edit')
  @ApiOperation({ summary: 'Keep a draft as it is written; nothing needs to be whole yet' })
  @ApiDraftPath()
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The revision that was edited.',
    schema: { type: 'string', example: '"4"' },
  })
  @ApiExtraModels(VersionContentDto)
  @ApiBody({ type: SaveDraftDto })
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(400, 404, 409, 412, 413, 415, 428)
  async saveDraft(
    @Who() principal: Principal,
    @AtPath() path: DraftPath,
    @Headers('if-match') ifMatch: string | undefined,
    @CheckedBody(SaveDraftDto) body: SaveDraftDto,
  ): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path, answer(readRevisionTag(ifMatch)), body));
  }
}
