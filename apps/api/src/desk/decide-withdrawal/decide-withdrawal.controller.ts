import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { DecideWithdrawalDto } from '../decision.dto';
import { DecideWithdrawal } from './decide-withdrawal.use-case';

@ApiTags('desk')
@Controller('desk/withdrawals/:withdrawalId/decision')
export class DecideWithdrawalController {
  constructor(private readonly useCase: DecideWithdrawal) {}

  @Post()
  @HttpCode(204)
  @LibraryMay('library.review')
  @ApiOperation({ summary: 'Accept or decline a proposal that somebody else made' })
  @ApiParam({ name: 'withdrawalId', schema: { type: 'string', format: 'uuid' } })
  @ApiBody({ type: DecideWithdrawalDto })
  @ApiNoContentResponse({ description: 'Decided.' })
  @ApiProblems(400, 404, 409, 413, 415)
  async decideWithdrawal(
    @Who() principal: Principal,
    @Param('withdrawalId') id: string,
    @CheckedBody(DecideWithdrawalDto) body: DecideWithdrawalDto,
  ): Promise<void> {
    answer(await this.useCase.run(principal, id, body));
  }
}
