import { Controller, Delete, HttpCode, Req, Res } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { WithPasswordDto } from '../passwords/with-password.dto';
import { clearSessionToken } from '../principals/session-cookie';
import { FromWhere, type Visitor } from '../principals/visitor';
import { EraseMe } from './erase-me.use-case';

@ApiTags('identity')
@Controller('auth/me')
export class EraseMeController {
  constructor(private readonly accounts: EraseMe) {}

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    summary: 'Erase one’s account: name, address and all that opens it',
    description:
      'The audit trails keep the account’s number, without a name. 409 `only-owner` while an organisation with other members or with tender documents has no other owner.',
  })
  @ApiBody({ type: WithPasswordDto })
  @ApiNoContentResponse({ description: 'Erased.' })
  @ApiProblems(400, 409, 413, 415, 422)
  async eraseMe(
    @Who() who: Principal,
    @CheckedBody(WithPasswordDto) { password }: WithPasswordDto,
    @FromWhere() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    answer(await this.accounts.run(who, password, visitor));
    clearSessionToken(request, reply);
  }
}
