import { Controller, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { OrganisationDto } from '../organisation.dto';
import { FoundOrganisationDto } from './found-organisation.dto';
import { FoundOrganisation } from './found-organisation.use-case';

@ApiTags('organisations')
@Controller('organisations')
export class FoundOrganisationController {
  constructor(private readonly organisations: FoundOrganisation) {}

  @Post()
  @SignedIn()
  @ApiOperation({ summary: 'Found an organisation; whoever does is its first owner' })
  @ApiBody({ type: FoundOrganisationDto })
  @ApiCreatedResponse({
    type: OrganisationDto,
    headers: { Location: { schema: { type: 'string' } } },
  })
  @ApiProblems(400, 413, 415, 422)
  async foundOrganisation(
    @Who() who: Principal,
    @CheckedBody(FoundOrganisationDto) body: FoundOrganisationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationDto> {
    const founded = answer(await this.organisations.run(who, body));
    void reply.headers({
      Location: `/api/v1/organisations/${founded.id}`,
      'Cache-Control': 'private, no-store',
    });
    return founded;
  }
}
