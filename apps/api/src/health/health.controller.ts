import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../platform/access/access';
import { answer } from '../platform/http/answer';
import { ApiProblems } from '../platform/http/api-docs';
import { LiveDto, ReadyDto } from './health.dto';
import { ReadinessCheck } from './readiness-check';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: ReadinessCheck) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'Whether the process answers' })
  @ApiOkResponse({ type: LiveDto })
  live(): LiveDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({
    summary: 'Whether the database is reachable and migrated, and the library loaded',
  })
  @ApiOkResponse({ type: ReadyDto })
  @ApiProblems(503)
  async ready(): Promise<ReadyDto> {
    return answer(await this.readiness.run());
  }
}
