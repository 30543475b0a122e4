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
import { LinkTokenDto } from '../verify-address/verify-address.dto';
import { ChangeAddressDto } from './change-address.dto';
import { ChangeAddress } from './change-address.use-case';

@ApiTags('identity')
@Controller('auth/email')
export class ChangeAddressController {
  constructor(private readonly addresses: ChangeAddress) {}

  @Post()
  @HttpCode(202)
  @SignedIn()
  @ApiOperation({ summary: 'Change one’s e-mail address: a link is mailed to the new one' })
  @ApiBody({ type: ChangeAddressDto })
  @ApiAcceptedResponse({
    description: 'Sent. The address changes when the link is followed, within a day.',
  })
  @ApiProblems(400, 409, 413, 415, 422)
  async changeEmail(
    @Who() who: Principal,
    @CheckedBody(ChangeAddressDto) body: ChangeAddressDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.addresses.ask(who, body, visitor));
  }

  @Post('confirm')
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'Confirm the new address by the link that was mailed to it' })
  @ApiBody({ type: LinkTokenDto })
  @ApiNoContentResponse({ description: 'The address is changed; the old one is told.' })
  @ApiProblems(400, 403, 409, 410, 413, 415)
  async confirmEmail(
    @CheckedBody(LinkTokenDto) { token }: LinkTokenDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.addresses.confirm(token, visitor));
  }
}
