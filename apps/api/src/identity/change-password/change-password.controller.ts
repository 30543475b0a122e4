import { Controller, HttpCode, Put } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../principals/visitor';
import { ChangePasswordDto } from './change-password.dto';
import { ChangePassword } from './change-password.use-case';

@ApiTags('identity')
@Controller('auth/password')
export class ChangePasswordController {
  constructor(private readonly passwords: ChangePassword) {}

  @Put()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Change one’s password; every other session ends' })
  @ApiBody({ type: ChangePasswordDto })
  @ApiNoContentResponse({ description: 'Changed. This session goes on.' })
  @ApiProblems(400, 413, 415, 422)
  async changePassword(
    @Who() who: Principal,
    @CheckedBody(ChangePasswordDto) body: ChangePasswordDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.passwords.run(who, body, visitor));
  }
}
