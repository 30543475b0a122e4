import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import { OwnCriterionSummaryDto } from '../own-criterion.dto';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria')
export class ListOwnCriteriaController {
  constructor(private readonly answers: OwnCriterionAnswers) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.read')
  @ApiOperation({
    summary: 'The organisation’s own criteria, and which the library has left behind',
  })
  @ApiListResponse(OwnCriterionSummaryDto)
  async listOwnCriteria(@AtOwnCriterion() at: AtOwn): Promise<ListAnswer<OwnCriterionSummaryDto>> {
    return wholeList(await this.answers.list(at));
  }
}
