import { Controller, Header, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { BeginOwnCriterionDto, OwnCriterionDto } from '../own-criterion.dto';
import { BeginOwnCriterion } from './begin-own-criterion.use-case';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria')
export class BeginOwnCriterionController {
  constructor(private readonly useCase: BeginOwnCriterion) {}

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({
    summary: 'Write a criterion of one’s own, from scratch or from one of the library’s',
  })
  @ApiBody({ type: BeginOwnCriterionDto })
  @ApiCreatedResponse({ type: OwnCriterionDto })
  @ApiProblems(400, 413, 415, 422)
  async beginOwnCriterion(
    @AtOwnCriterion() at: AtOwn,
    @CheckedBody(BeginOwnCriterionDto) body: BeginOwnCriterionDto,
  ): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at, body));
  }
}
