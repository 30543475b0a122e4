import { Controller, Delete, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ChangeRoleDto, MemberDto } from './member.dto';
import { Members } from './members.use-case';

const ACCOUNT = { name: 'accountId', schema: { type: 'string' as const, format: 'uuid' } };

@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class MembersController {
  constructor(private readonly members: Members) {}

  @Get('members')
  @MemberMay('members.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Who is in the organisation, in which role, since when' })
  @ApiListResponse(MemberDto)
  async listMembers(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
  ): Promise<ListAnswer<MemberDto>> {
    return wholeList(await this.members.list(who, organisationId));
  }

  @Put('members/:accountId')
  @HttpCode(204)
  @MemberMay('members.manage')
  @ApiOperation({
    summary: 'Give a member another role',
    description:
      'What a former owner had invited, and waits, is revoked. The last owner stays one.',
  })
  @ApiParam(ACCOUNT)
  @ApiBody({ type: ChangeRoleDto })
  @ApiNoContentResponse({ description: 'The member has the role, from the next request on.' })
  @ApiProblems(400, 409, 413, 415, 422)
  async changeRole(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Param('accountId') accountId: string,
    @CheckedBody(ChangeRoleDto) { role }: ChangeRoleDto,
  ): Promise<void> {
    answer(await this.members.changeRole(who, organisationId, accountId, role));
  }

  @Delete('members/:accountId')
  @HttpCode(204)
  @MemberMay('members.manage')
  @ApiOperation({
    summary: 'Remove a member',
    description: 'Their API tokens for the organisation, and what they had invited, are revoked.',
  })
  @ApiParam(ACCOUNT)
  @ApiNoContentResponse({ description: 'Removed, from the next request on.' })
  @ApiProblems(409)
  async removeMember(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Param('accountId') accountId: string,
  ): Promise<void> {
    answer(await this.members.remove(who, organisationId, accountId));
  }

  @Post('leave')
  @HttpCode(204)
  @MemberMay('organisation.read')
  @ApiOperation({ summary: 'Leave the organisation; its last owner cannot' })
  @ApiNoContentResponse({ description: 'One is no longer a member.' })
  @ApiProblems(409)
  async leaveOrganisation(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
  ): Promise<void> {
    answer(await this.members.leave(who, organisationId));
  }
}
