import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { CloseOrganisationDto } from './close-organisation.dto';
import { CloseOrganisation } from './close-organisation.use-case';

@ApiTags('organisations')
@Controller('organisations/:organisationId')
export class CloseOrganisationController {
  constructor(private readonly organisations: CloseOrganisation) {}

  @Delete()
  @HttpCode(204)
  @MemberMay('organisation.manage')
  @ApiOperation({
    summary: 'Close the organisation: all that is its own is deleted, tender documents too',
    description:
      'Cannot be undone. Its name must be sent, to confirm. The audit trail stays, without names.',
  })
  @ApiBody({ type: CloseOrganisationDto })
  @ApiNoContentResponse({ description: 'Closed.' })
  @ApiProblems(400, 413, 415, 422)
  async closeOrganisation(
    @Who() who: Principal,
    @Param('organisationId') id: string,
    @CheckedBody(CloseOrganisationDto) { name }: CloseOrganisationDto,
  ): Promise<void> {
    answer(await this.organisations.run(who, id, name));
  }
}
