import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../principals/visitor';
import { AskForReset } from './ask-for-reset.use-case';
import { AskForPasswordResetDto } from './reset-password.dto';

@ApiTags('identity')
@Controller('auth/password-reset')
export class AskForResetController {
  constructor(private readonly resets: AskForReset) {}

  @Post()
  @HttpCode(202)
  @Public()
  @ApiOperation({
    summary: 'Have a link mailed by which a new password is chosen; it works once, for an hour',
  })
  @ApiBody({ type: AskForPasswordResetDto })
  @ApiAcceptedResponse({ description: 'Sent, if there is such an account; that is not told.' })
  @ApiProblems(400, 403, 413, 415)
  async askForPasswordReset(
    @CheckedBody(AskForPasswordResetDto) { email }: AskForPasswordResetDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.resets.run(email, visitor));
  }
}
