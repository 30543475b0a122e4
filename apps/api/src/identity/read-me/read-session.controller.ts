import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { accountIdOf } from '../account-id';
import { OpenSessionDto } from '../me.dto';
import { ReadMe } from './read-me.use-case';

@ApiTags('identity')
@Controller('auth/session')
export class ReadSessionController {
  constructor(private readonly me: ReadMe) {}

  /** As /auth/me, for a page that must know whether anybody is signed in: to be nobody is no fault. */
  @Get()
  @Public()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Who is signed in by this browser, if anybody' })
  @ApiOkResponse({ type: OpenSessionDto })
  async readSession(@Who() who: Principal): Promise<OpenSessionDto> {
    return { me: who.via === 'session' ? await this.me.run(accountIdOf(who)) : null };
  }
}
