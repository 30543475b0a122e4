import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { MeDto } from '../me.dto';
import { setSessionToken } from '../principals/session-cookie';
import { FromWhere, type Visitor } from '../principals/visitor';
import { ReadMe } from '../read-me/read-me.use-case';
import { RegisterDto } from './register.dto';
import { Register } from './register.use-case';

@ApiTags('identity')
@Controller('auth/register')
export class RegisterController {
  constructor(
    private readonly accounts: Register,
    private readonly me: ReadMe,
  ) {}

  @Post()
  @Public()
  @ApiOperation({
    summary: 'Make an account and sign in; a mail asks to confirm the address',
    description:
      'That an address has an account already is told (409 `email-taken`): whoever forgot that they have one is helped at once. How often one may ask is limited.',
  })
  @ApiBody({ type: RegisterDto })
  @ApiCreatedResponse({ type: MeDto, description: 'Signed in: the session is in a cookie.' })
  @ApiProblems(400, 403, 409, 413, 415, 422)
  async register(
    @CheckedBody(RegisterDto) body: RegisterDto,
    @FromWhere() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const { accountId, session } = answer(await this.accounts.run(body, visitor));
    setSessionToken(request, reply, session.token, session.expiresAt);
    void reply.header('Cache-Control', 'private, no-store');
    return this.me.run(accountId);
  }
}
