import { Controller, Delete, Get, Header, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { SignedIn, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { SessionDto } from './session.dto';
import { Sessions } from './sessions.use-case';

@ApiTags('identity')
@Controller('auth/sessions')
export class SessionsController {
  constructor(private readonly sessions: Sessions) {}

  @Get()
  @SignedIn()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Where one is signed in, the session in use last first' })
  @ApiListResponse(SessionDto)
  async listSessions(@Who() who: Principal): Promise<ListAnswer<SessionDto>> {
    return wholeList(await this.sessions.list(who));
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Sign out everywhere but here' })
  @ApiNoContentResponse({ description: 'Every other session has ended.' })
  async endOtherSessions(@Who() who: Principal): Promise<void> {
    await this.sessions.endOthers(who);
  }

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'End one of one’s sessions' })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiNoContentResponse({ description: 'It has ended.' })
  @ApiProblems(404)
  async endSession(@Who() who: Principal, @Param('id') id: string): Promise<void> {
    answer(await this.sessions.end(who, id));
  }
}
