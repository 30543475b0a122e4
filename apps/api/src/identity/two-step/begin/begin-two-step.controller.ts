import { Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../../platform/access/access';
import type { Principal } from '../../../platform/access/principal';
import { answer } from '../../../platform/http/answer';
import { ApiProblems } from '../../../platform/http/api-docs';
import { CheckedBody } from '../../../platform/http/checked-body';
import { FromWhere, type Visitor } from '../../principals/visitor';
import { BeginTwoStepDto, TwoStepSecretDto } from '../two-step.dto';
import { BeginTwoStep } from './begin-two-step.use-case';

@ApiTags('identity')
@Controller('auth/two-step')
export class BeginTwoStepController {
  constructor(private readonly twoStep: BeginTwoStep) {}

  @Post()
  @HttpCode(200)
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Begin to turn on two-step sign-in: a secret for an authenticator app' })
  @ApiBody({ type: BeginTwoStepDto })
  @ApiOkResponse({ type: TwoStepSecretDto })
  @ApiProblems(400, 409, 413, 415, 422, 503)
  async beginTwoStep(
    @Who() who: Principal,
    @CheckedBody(BeginTwoStepDto) { password }: BeginTwoStepDto,
    @FromWhere() visitor: Visitor,
  ): Promise<TwoStepSecretDto> {
    return answer(await this.twoStep.run(who, password, visitor));
  }
}
