import { Controller, Header, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ProposeWithdrawalDto, WithdrawalDto } from '../decision.dto';
import { ProposeWithdrawal } from './propose-withdrawal.use-case';

@ApiTags('desk')
@Controller('desk/withdrawals')
export class ProposeWithdrawalController {
  constructor(private readonly useCase: ProposeWithdrawal) {}

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.edit')
  @ApiOperation({ summary: 'Propose that an approved version be withdrawn' })
  @ApiBody({ type: ProposeWithdrawalDto })
  @ApiCreatedResponse({ type: WithdrawalDto })
  @ApiProblems(400, 404, 409, 413, 415)
  async proposeWithdrawal(
    @Who() principal: Principal,
    @CheckedBody(ProposeWithdrawalDto) body: ProposeWithdrawalDto,
  ): Promise<WithdrawalDto> {
    return answer(await this.useCase.run(principal, body));
  }
}
