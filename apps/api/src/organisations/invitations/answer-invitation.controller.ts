import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { InvitationTokenDto, JoinedDto, SeenInvitationDto } from './invitation.dto';
import { Invitations } from './invitations.use-case';

/** For whoever was invited. The token travels in the body: no log and no Referer tells it. */
@ApiTags('organisations')
@Controller('invitations')
export class AnswerInvitationController {
  constructor(private readonly invitations: Invitations) {}

  @Post('look')
  @HttpCode(200)
  @Public()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'See what an invitation is to, before answering it' })
  @ApiBody({ type: InvitationTokenDto })
  @ApiOkResponse({ type: SeenInvitationDto })
  @ApiProblems(400, 404, 410, 413, 415)
  async lookAtInvitation(
    @CheckedBody(InvitationTokenDto) { token }: InvitationTokenDto,
  ): Promise<SeenInvitationDto> {
    return answer(await this.invitations.look(token));
  }

  @Post('accept')
  @HttpCode(200)
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    summary: 'Accept an invitation: one is a member from then on',
    description:
      'Only for the account of the address that it was sent to (`wrong-account` else). Since the link came by mail, the address is confirmed by it.',
  })
  @ApiBody({ type: InvitationTokenDto })
  @ApiOkResponse({ type: JoinedDto })
  @ApiProblems(400, 404, 409, 410, 413, 415)
  async acceptInvitation(
    @Who() who: Principal,
    @CheckedBody(InvitationTokenDto) { token }: InvitationTokenDto,
  ): Promise<JoinedDto> {
    return answer(await this.invitations.accept(who, token));
  }
}
