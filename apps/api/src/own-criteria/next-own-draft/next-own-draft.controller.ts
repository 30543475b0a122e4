import { Controller, Header, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionDto } from '../own-criterion.dto';
import { NextOwnDraft } from './next-own-draft.use-case';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId/next')
export class NextOwnDraftController {
  constructor(private readonly useCase: NextOwnDraft) {}

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({ summary: 'Begin the next version, with the words of the newest' })
  @ApiLocalId()
  @ApiCreatedResponse({ type: OwnCriterionDto })
  @ApiProblems(409)
  async nextOwnDraft(@AtOwnCriterion() at: AtOwn): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at));
  }
}
