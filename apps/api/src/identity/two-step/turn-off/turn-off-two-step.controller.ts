import { Controller, Delete, HttpCode } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../../platform/access/access';
import type { Principal } from '../../../platform/access/principal';
import { answer } from '../../../platform/http/answer';
import { ApiProblems } from '../../../platform/http/api-docs';
import { CheckedBody } from '../../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../../principals/visitor';
import { WithPasswordDto } from '../../passwords/with-password.dto';
import { TurnOffTwoStep } from './turn-off-two-step.use-case';

@ApiTags('identity')
@Controller('auth/two-step')
export class TurnOffTwoStepController {
  constructor(private readonly twoStep: TurnOffTwoStep) {}

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Turn two-step sign-in off' })
  @ApiBody({ type: WithPasswordDto })
  @ApiNoContentResponse({ description: 'It is off.' })
  @ApiProblems(400, 413, 415, 422)
  async turnOffTwoStep(
    @Who() who: Principal,
    @CheckedBody(WithPasswordDto) { password }: WithPasswordDto,
    @FromWhere() visitor: Visitor,
  ): Promise<void> {
    answer(await this.twoStep.run(who, password, visitor));
  }
}
