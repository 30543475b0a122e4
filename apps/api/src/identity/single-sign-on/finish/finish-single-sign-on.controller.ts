import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Who } from '../../../platform/access/access';
import type { Principal } from '../../../platform/access/principal';
import { ApiProblems } from '../../../platform/http/api-docs';
import { setSessionToken } from '../../principals/session-cookie';
import { FromWhere, type Visitor } from '../../principals/visitor';
import { clearAttemptState, readAttemptState } from '../attempt-cookie';
import { screenFor } from '../faults';
import { FinishSingleSignOn } from './finish-single-sign-on.use-case';

@ApiTags('identity')
@Controller('auth/oidc/callback')
export class FinishSingleSignOnController {
  constructor(private readonly singleSignOn: FinishSingleSignOn) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Come back from the provider of single sign-on',
    description: 'For the provider to send the browser to; the address to register there.',
  })
  @ApiQuery({ name: 'code', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'state', required: false, schema: { type: 'string' } })
  @ApiQuery({ name: 'error', required: false, schema: { type: 'string' } })
  @ApiResponse({
    status: 302,
    description: 'Signed in, to where the person was going; else to `/logga-in?fel=…`.',
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiProblems()
  async finishSingleSignOn(
    @Who() who: Principal,
    @FromWhere() visitor: Visitor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const at = request.url.indexOf('?');
    const { outcome, returnTo, linking } = await this.singleSignOn.run({
      search: at < 0 ? '' : request.url.slice(at),
      keptState: readAttemptState(request),
      accountId: who.via === 'session' ? (who.account?.id ?? null) : null,
      visitor,
    });
    clearAttemptState(request, reply);
    void reply.header('Cache-Control', 'no-store');
    if (outcome.ok && outcome.value !== 'linked') {
      const { token, expiresAt } = outcome.value.session;
      setSessionToken(request, reply, token, expiresAt);
    }
    const to = outcome.ok ? returnTo : screenFor(outcome.error, returnTo, linking);
    await reply.redirect(to, 302);
  }
}
