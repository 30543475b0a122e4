import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { Costly } from '../../platform/limits/costly';
import { accountIdOf } from '../account-id';
import { ExportMe } from './export-me.use-case';
import { MyDataDto } from './my-data.dto';

@ApiTags('identity')
@Controller('auth/me/export')
export class ExportMeController {
  constructor(private readonly data: ExportMe) {}

  @Get()
  @Costly()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @Header('Content-Disposition', 'attachment; filename="kravsmed-mina-uppgifter.json"')
  @ApiOperation({ summary: 'Everything that is kept of oneself, as JSON' })
  @ApiOkResponse({ type: MyDataDto })
  exportMe(@Who() who: Principal): Promise<MyDataDto> {
    return this.data.run(accountIdOf(who));
  }
}
