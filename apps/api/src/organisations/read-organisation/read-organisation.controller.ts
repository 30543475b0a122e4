import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { OrganisationDto } from '../organisation.dto';
import { ReadOrganisation } from './read-organisation.use-case';

@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class ReadOrganisationController {
  constructor(private readonly organisations: ReadOrganisation) {}

  @Get()
  @MemberMay('organisation.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'One organisation that one is a member of' })
  @ApiOkResponse({ type: OrganisationDto })
  async readOrganisation(
    @Who() who: Principal,
    @Param('organisationId') id: string,
  ): Promise<OrganisationDto> {
    return answer(await this.organisations.run(who, id));
  }
}
