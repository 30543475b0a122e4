import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../platform/access/access';
import { ApiProblems } from '../../../platform/http/api-docs';
import { ProviderOfSettings } from '../provider-of-settings';
import { SingleSignOnDto } from './single-sign-on.dto';

@ApiTags('identity')
@Controller('auth/oidc')
export class OfferSingleSignOnController {
  constructor(private readonly settings: ProviderOfSettings) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether there is single sign-on here, and what its button says' })
  @ApiOkResponse({ type: SingleSignOnDto })
  @ApiProblems()
  offerSingleSignOn(): SingleSignOnDto {
    const { provider } = this.settings;
    return { enabled: provider !== undefined, name: provider?.name ?? null };
  }
}
