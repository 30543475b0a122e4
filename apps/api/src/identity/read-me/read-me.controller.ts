import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { accountIdOf } from '../account-id';
import { MeDto } from '../me.dto';
import { ReadMe } from './read-me.use-case';

@ApiTags('identity')
@Controller('auth/me')
export class ReadMeController {
  constructor(private readonly me: ReadMe) {}

  @Get()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Who is signed in, and where they may do what' })
  @ApiOkResponse({ type: MeDto })
  readMe(@Who() who: Principal): Promise<MeDto> {
    return this.me.run(accountIdOf(who));
  }
}
