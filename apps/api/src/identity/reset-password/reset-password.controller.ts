import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../principals/visitor';
import { ResetPasswordDto } from './reset-password.dto';
import { ResetPassword } from './reset-password.use-case';

@ApiTags('identity')
@Controller('auth/password-reset/confirm')
export class ResetPasswordController {
  constructor(private readonly resets: ResetPassword) {}

  @Post()
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'Choose a new password by a link that was mailed; every session ends' })
  @ApiBody({ type: ResetPasswordDto })
  @ApiNoContentResponse({ description: 'The new password is in force. Sign in with it.' })
  @ApiProblems(400, 403, 410, 413, 415, 422)
  async resetPassword(
    @CheckedBody(ResetPasswordDto) body: ResetPasswordDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.resets.run(body, visitor));
  }
}
