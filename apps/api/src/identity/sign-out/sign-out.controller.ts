import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access';
import { ApiProblems } from '../../platform/http/api-docs';
import { clearSessionToken } from '../principals/session-cookie';
import { FromWhere, type Visitor } from '../principals/visitor';
import { SignOut } from './sign-out.use-case';

@ApiTags('identity')
@Controller('auth/logout')
export class SignOutController {
  constructor(private readonly sessions: SignOut) {}

  @Post()
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'Sign out; nothing happens to who is not signed in' })
  @ApiNoContentResponse({ description: 'Signed out.' })
  @ApiProblems(403)
  async signOut(
    @FromWhere() { heldHash }: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    if (heldHash !== undefined) await this.sessions.run(heldHash);
    clearSessionToken(request, reply);
    void reply.header('Cache-Control', 'private, no-store');
  }
}
