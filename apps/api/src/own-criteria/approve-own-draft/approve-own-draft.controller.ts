import { Controller, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiSchema, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { DayField } from '../../platform/http/fields';
import { ApiIfMatchHash, ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionDto } from '../own-criterion.dto';
import { readHashTag } from '../refusals';
import { ApproveOwnDraft } from './approve-own-draft.use-case';

@ApiSchema({ name: 'ApproveOwnDraft' })
export class ApproveOwnDraftDto {
  @DayField('2027-01-01', { required: false, description: 'Today when absent.' })
  readonly effectiveFrom?: string;
}

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId/approve')
export class ApproveOwnDraftController {
  constructor(private readonly useCase: ApproveOwnDraft) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({ summary: 'Approve the draft: its words never change again' })
  @ApiLocalId()
  @ApiIfMatchHash()
  @ApiBody({ type: ApproveOwnDraftDto })
  @ApiOkResponse({ type: OwnCriterionDto })
  @ApiProblems(400, 409, 413, 415, 422)
  async approveOwnDraft(
    @AtOwnCriterion() at: AtOwn,
    @Headers('if-match') ifMatch: string | undefined,
    @CheckedBody(ApproveOwnDraftDto) { effectiveFrom }: ApproveOwnDraftDto,
  ): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at, answer(readHashTag(ifMatch)), effectiveFrom));
  }
}
