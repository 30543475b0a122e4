import { Controller, Delete, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { ApiDraftPath, AtPath } from '../draft-path';
import type { DraftPath } from '../open-draft';
import { DiscardDraft } from './discard-draft.use-case';

@ApiTags('desk')
@Controller('desk/drafts/:criterionId/:version')
export class DiscardDraftController {
  constructor(private readonly useCase: DiscardDraft) {}

  @Delete()
  @HttpCode(204)
  @LibraryMay('library.edit')
  @ApiOperation({ summary: 'Throw a draft away that nobody outside has seen' })
  @ApiDraftPath()
  @ApiNoContentResponse({ description: 'Done.' })
  @ApiProblems(404, 409)
  async discardDraft(@Who() principal: Principal, @AtPath() path: DraftPath): Promise<void> {
    answer(await this.useCase.run(principal, path));
  }
}
