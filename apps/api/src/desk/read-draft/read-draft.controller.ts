import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DraftDto } from '../draft.dto';
import { ReadDraft } from './read-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version')
export class ReadDraftController {
  constructor(private readonly useCase: ReadDraft) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.read')
  @ApiOperation({ summary: 'A draft with what the content check says of it' })
  @ApiDraftPath()
  @ApiOkResponse({ type: DraftDto })
  @ApiProblems(404)
  async readDraft(@Who() principal: Principal, @AtPath() path: DraftPath): Promise<DraftDto> {
    return answer(await this.useCase.run(principal, path));
  }
}
