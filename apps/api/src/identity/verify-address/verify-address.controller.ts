import { Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Public, SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../principals/visitor';
import { LinkTokenDto } from './verify-address.dto';
import { VerifyAddress } from './verify-address.use-case';

@ApiTags('identity')
@Controller('auth/verify-email')
export class VerifyAddressController {
  constructor(private readonly addresses: VerifyAddress) {}

  @Post()
  @HttpCode(204)
  @Public()
  @ApiOperation({
    summary: 'Confirm one’s address by a link that was mailed; it works once, for three days',
  })
  @ApiBody({ type: LinkTokenDto })
  @ApiNoContentResponse({ description: 'The address is confirmed.' })
  @ApiProblems(400, 403, 410, 413, 415)
  async verifyEmail(@CheckedBody(LinkTokenDto) { token }: LinkTokenDto): Promise<void> {
    answer(await this.addresses.run(token));
  }

  @Post('send')
  @HttpCode(202)
  @SignedIn()
  @ApiOperation({ summary: 'Have the link mailed again' })
  @ApiAcceptedResponse({ description: 'Sent, unless the address is confirmed already.' })
  async sendVerification(@Who() who: Principal, @FromWhere() visitor: Visitor): Promise<void> {
    answer(await this.addresses.sendAgain(who, visitor));
  }
}
