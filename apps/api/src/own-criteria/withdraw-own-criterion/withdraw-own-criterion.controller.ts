import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiSchema, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { DayField, LocalizedField } from '../../platform/http/fields';
import { LocalizedTextDto } from '../../platform/http/localized-text.dto';
import { ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionDto } from '../own-criterion.dto';
import { WithdrawOwnCriterion } from './withdraw-own-criterion.use-case';

@ApiSchema({ name: 'WithdrawOwnCriterion' })
export class WithdrawOwnCriterionDto {
  @LocalizedField({ sv: 'Biblioteket har kravet nu.', en: 'The library has the criterion now.' })
  readonly reason!: LocalizedTextDto;

  @DayField('2027-01-01', { required: false, description: 'Today when absent.' })
  readonly from?: string;
}

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId/withdraw')
export class WithdrawOwnCriterionController {
  constructor(private readonly useCase: WithdrawOwnCriterion) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({ summary: 'Withdraw the newest approved version' })
  @ApiLocalId()
  @ApiBody({ type: WithdrawOwnCriterionDto })
  @ApiOkResponse({ type: OwnCriterionDto })
  @ApiProblems(400, 409, 413, 415)
  async withdrawOwnCriterion(
    @AtOwnCriterion() at: AtOwn,
    @CheckedBody(WithdrawOwnCriterionDto) { reason, from }: WithdrawOwnCriterionDto,
  ): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at, reason, from));
  }
}
