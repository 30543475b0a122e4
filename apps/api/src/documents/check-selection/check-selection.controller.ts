import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { SelectionDto } from '../selection.dto';
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
  @ApiBody({ type: SelectionDto })
  @ApiOkResponse({ type: CheckDto })
  @ApiProblems(400, 413, 415)
  async checkSelection(@CheckedBody(SelectionDto) selection: SelectionDto): Promise<CheckDto> {
    return answer(await this.selections.run(selection));
  }
}
