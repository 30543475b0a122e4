import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { InvitationDto, InviteDto } from './invitation.dto';
import { Invitations } from './invitations.use-case';
import { Invite } from './invite.use-case';

const INVITATION = { name: 'invitationId', schema: { type: 'string' as const, format: 'uuid' } };

@ApiTags('organisations')
@Controller('organisations/:organisationId/invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly inviting: Invite,
  ) {}

  @Get()
  @MemberMay('members.manage')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Invitations that wait or have expired, the newest first' })
  @ApiListResponse(InvitationDto)
  async listInvitations(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
  ): Promise<ListAnswer<InvitationDto>> {
    return wholeList(await this.invitations.list(who, organisationId));
  }

  @Post()
  @MemberMay('members.manage')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    summary: 'Invite somebody by mail, for seven days',
    description:
      'The link works once, for the account of that address. An earlier invitation to the address no longer works. When the mail cannot be sent, no invitation is kept (`mail-not-sent`).',
  })
  @ApiBody({ type: InviteDto })
  @ApiCreatedResponse({ type: InvitationDto })
  @ApiProblems(400, 409, 413, 415, 422, 503)
  async invite(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @CheckedBody(InviteDto) body: InviteDto,
  ): Promise<InvitationDto> {
    return answer(await this.inviting.run(who, organisationId, body));
  }

  @Post(':invitationId/send')
  @MemberMay('members.manage')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    summary: 'Send an invitation again: a new letter, a new link and seven days more',
    description: 'The answer is the new invitation; the old one, and its link, are over.',
  })
  @ApiParam(INVITATION)
  @ApiCreatedResponse({ type: InvitationDto })
  @ApiProblems(409, 422, 503)
  async sendInvitationAgain(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') id: string,
  ): Promise<InvitationDto> {
    return answer(await this.inviting.again(who, organisationId, id));
  }

  @Delete(':invitationId')
  @HttpCode(204)
  @MemberMay('members.manage')
  @ApiOperation({ summary: 'Revoke an invitation' })
  @ApiParam(INVITATION)
  @ApiNoContentResponse({ description: 'Its link no longer works.' })
  async revokeInvitation(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') id: string,
  ): Promise<void> {
    answer(await this.invitations.revoke(who, organisationId, id));
  }
}
