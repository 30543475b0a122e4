import { Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { SelectionDto } from '../selection.dto';
import { ApiOrganisationQuery, readWhose } from '../whose-criteria';
import { CheckSelection } from './check-selection.use-case';
import { CheckDto } from './finding.dto';

@ApiTags('documents')
@Controller('documents/check')
export class CheckSelectionController {
  constructor(private readonly selections: CheckSelection) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'A selection in, the procurement rules’ findings out' })
  @ApiOrganisationQuery()
  @ApiBody({ type: SelectionDto })
  @ApiOkResponse({ type: CheckDto })
  @ApiProblems(400, 413, 415)
  async checkSelection(
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @CheckedBody(SelectionDto) selection: SelectionDto,
  ): Promise<CheckDto> {
    const reader = new QueryReader(query);
    const whose = readWhose(reader, principal);
    reader.finish();
    return answer(await this.selections.run(selection, whose));
  }
}
