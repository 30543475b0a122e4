import { Controller, Delete, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { DeleteOwnDraft } from './delete-own-draft.use-case';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId')
export class DeleteOwnDraftController {
  constructor(private readonly useCase: DeleteOwnDraft) {}

  @Delete()
  @HttpCode(204)
  @MemberMay('criteria.write')
  @ApiOperation({ summary: 'Delete the draft; the criterion too when it has nothing else' })
  @ApiLocalId()
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems(409)
  async deleteOwnDraft(@AtOwnCriterion() at: AtOwn): Promise<void> {
    answer(await this.useCase.run(at));
  }
}
