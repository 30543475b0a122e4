import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { WithdrawalDto } from '../decision.dto';
import { ListWithdrawals } from './list-withdrawals.use-case';

@ApiTags('desk')
@Controller('desk/withdrawals')
export class ListWithdrawalsController {
  constructor(private readonly useCase: ListWithdrawals) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.read')
  @ApiOperation({
    summary: 'Proposals to withdraw a version; those that wait for a decision first',
  })
  @ApiListResponse(WithdrawalDto)
  async listWithdrawals(@Who() principal: Principal): Promise<ListAnswer<WithdrawalDto>> {
    return wholeList(await this.useCase.run(principal));
  }
}
