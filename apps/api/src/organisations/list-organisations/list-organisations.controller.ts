import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { OrganisationDto } from '../organisation.dto';
import { ListOrganisations } from './list-organisations.use-case';

@ApiTags('organisations')
@Controller('organisations')
export class ListOrganisationsController {
  constructor(private readonly organisations: ListOrganisations) {}

  @Get()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'The organisations that one is a member of, by name' })
  @ApiListResponse(OrganisationDto)
  async listOrganisations(@Who() who: Principal): Promise<ListAnswer<OrganisationDto>> {
    return wholeList(await this.organisations.run(who));
  }
}
