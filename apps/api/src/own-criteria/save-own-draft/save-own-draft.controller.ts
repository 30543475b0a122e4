import { Controller, Header, Headers, Put } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiIfMatchHash, ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionDto, SaveOwnDraftDto } from '../own-criterion.dto';
import { readHashTag } from '../refusals';
import { SaveOwnDraft } from './save-own-draft.use-case';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId')
export class SaveOwnDraftController {
  constructor(private readonly useCase: SaveOwnDraft) {}

  @Put()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({ summary: 'Save the draft' })
  @ApiLocalId()
  @ApiIfMatchHash()
  @ApiBody({ type: SaveOwnDraftDto })
  @ApiOkResponse({ type: OwnCriterionDto })
  @ApiProblems(400, 409, 413, 415)
  async saveOwnDraft(
    @AtOwnCriterion() at: AtOwn,
    @Headers('if-match') ifMatch: string | undefined,
    @CheckedBody(SaveOwnDraftDto) body: SaveOwnDraftDto,
  ): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at, answer(readHashTag(ifMatch)), body));
  }
}
