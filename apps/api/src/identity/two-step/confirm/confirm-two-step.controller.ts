import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../../platform/access/access';
import type { Principal } from '../../../platform/access/principal';
import { answer } from '../../../platform/http/answer';
import { ApiProblems } from '../../../platform/http/api-docs';
import { CheckedBody } from '../../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../../principals/visitor';
import { ConfirmTwoStepDto, RecoveryCodesDto } from '../two-step.dto';
import { ConfirmTwoStep } from './confirm-two-step.use-case';

@ApiTags('identity')
@Controller('auth/two-step/confirm')
export class ConfirmTwoStepController {
  constructor(private readonly twoStep: ConfirmTwoStep) {}

  @Post()
  @HttpCode(200)
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({
    summary: 'Turn two-step sign-in on by the first code; tells ten recovery codes, once',
  })
  @ApiBody({ type: ConfirmTwoStepDto })
  @ApiOkResponse({ type: RecoveryCodesDto })
  @ApiProblems(400, 409, 413, 415, 422, 503)
  async confirmTwoStep(
    @Who() who: Principal,
    @CheckedBody(ConfirmTwoStepDto) { code }: ConfirmTwoStepDto,
    @FromWhere() visitor: Visitor,
  ): Promise<RecoveryCodesDto> {
    return answer(await this.twoStep.run(who, code, visitor));
  }
}
