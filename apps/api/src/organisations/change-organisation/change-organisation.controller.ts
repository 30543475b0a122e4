import { Controller, Header, Param, Patch } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { OrganisationDto } from '../organisation.dto';
import { ChangeOrganisationDto } from './change-organisation.dto';
import { ChangeOrganisation } from './change-organisation.use-case';

@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class ChangeOrganisationController {
  constructor(private readonly organisations: ChangeOrganisation) {}

  @Patch()
  @MemberMay('organisation.manage')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Rename the organisation, or say how long it keeps what is archived' })
  @ApiBody({ type: ChangeOrganisationDto })
  @ApiOkResponse({ type: OrganisationDto })
  @ApiProblems(400, 413, 415)
  async changeOrganisation(
    @Who() who: Principal,
    @Param('organisationId') id: string,
    @CheckedBody(ChangeOrganisationDto) body: ChangeOrganisationDto,
  ): Promise<OrganisationDto> {
    return answer(await this.organisations.run(who, id, body));
  }
}
