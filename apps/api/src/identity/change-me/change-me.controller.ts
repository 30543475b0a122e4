import { Controller, Patch } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { accountIdOf } from '../account-id';
import { MeDto } from '../me.dto';
import { ReadMe } from '../read-me/read-me.use-case';
import { ChangeMeDto } from './change-me.dto';
import { ChangeMe } from './change-me.use-case';

@ApiTags('identity')
@Controller('auth/me')
export class ChangeMeController {
  constructor(
    private readonly accounts: ChangeMe,
    private readonly me: ReadMe,
  ) {}

  @Patch()
  @SignedIn()
  @ApiOperation({ summary: 'Change one’s name or the language of mails' })
  @ApiBody({ type: ChangeMeDto })
  @ApiOkResponse({ type: MeDto })
  @ApiProblems(400, 413, 415)
  async changeMe(
    @Who() who: Principal,
    @CheckedBody(ChangeMeDto) body: ChangeMeDto,
  ): Promise<MeDto> {
    const id = accountIdOf(who);
    await this.accounts.run(id, body);
    return this.me.run(id);
  }
}
