import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { MeDto } from '../me.dto';
import { setSessionToken } from '../principals/session-cookie';
import { FromWhere, type Visitor } from '../principals/visitor';
import { ReadMe } from '../read-me/read-me.use-case';
import { SignInDto } from './sign-in.dto';
import { SignIn } from './sign-in.use-case';

@ApiTags('identity')
@Controller('auth/login')
export class SignInController {
  constructor(
    private readonly accounts: SignIn,
    private readonly me: ReadMe,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({
    summary: 'Sign in by e-mail address and password',
    description:
      '401 `wrong-credentials` whether the address or the password is wrong; 401 `code-needed` when the password is right and a code is asked for; 422 `wrong-code`; 429 `too-many-tries` with Retry-After.',
  })
  @ApiBody({ type: SignInDto })
  @ApiOkResponse({ type: MeDto, description: 'Signed in: the session is in a cookie.' })
  @ApiProblems(400, 401, 403, 413, 415, 422, 503)
  async signIn(
    @CheckedBody(SignInDto) body: SignInDto,
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
