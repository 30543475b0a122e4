import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Who } from '../../../platform/access/access';
import type { Principal } from '../../../platform/access/principal';
import { ApiProblems } from '../../../platform/http/api-docs';
import { setAttemptState } from '../attempt-cookie';
import { screenFor, SIGN_ON_FAULTS } from '../faults';
import { ownPath } from '../own-path';
import { StartSingleSignOn } from './start-single-sign-on.use-case';

@ApiTags('identity')
@Controller('auth/oidc/start')
export class StartSingleSignOnController {
  constructor(private readonly singleSignOn: StartSingleSignOn) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: 'Leave for the provider of single sign-on',
    description: `For the browser to go to, not to fetch. When it cannot be done, the browser is sent to \`/logga-in?fel=…\` (or \`/konto?fel=…\` when linking): ${Object.values(SIGN_ON_FAULTS).join(', ')}.`,
  })
  @ApiQuery({
    name: 'returnTo',
    required: false,
    description: 'A path of this site to come back to; anything else leads to the start page.',
    schema: { type: 'string', example: '/konto' },
  })
  @ApiQuery({
    name: 'link',
    required: false,
    description: 'Links the account that is signed in instead of signing in.',
    schema: { type: 'string', enum: ['true'] },
  })
  @ApiResponse({
    status: 302,
    description: 'To the provider.',
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiProblems()
  async startSingleSignOn(
    @Query('returnTo') sent: unknown,
    @Query('link') link: unknown,
    @Who() who: Principal,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const returnTo = ownPath(sent);
    const linking = link === 'true';
    const accountId = linking && who.via === 'session' ? (who.account?.id ?? null) : null;
    void reply.header('Cache-Control', 'no-store');
    if (linking && accountId === null) {
      await reply.redirect(screenFor('signInFirst', returnTo, true), 302);
      return;
    }
    const begun = await this.singleSignOn.run({ returnTo, accountId });
    if (begun.ok) setAttemptState(request, reply, begun.value.state);
    await reply.redirect(
      begun.ok ? begun.value.url : screenFor(begun.error, returnTo, linking),
      302,
    );
  }
}
