import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionAnswers } from '../own-criterion-answers';
import { OwnCriterionDto } from '../own-criterion.dto';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId')
export class ReadOwnCriterionController {
  constructor(private readonly answers: OwnCriterionAnswers) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.read')
  @ApiOperation({ summary: 'A criterion of the organisation’s own, with all its versions' })
  @ApiLocalId()
  @ApiOkResponse({ type: OwnCriterionDto })
  async readOwnCriterion(@AtOwnCriterion() at: AtOwn): Promise<OwnCriterionDto> {
    return answer(await this.answers.read(at));
  }
}
