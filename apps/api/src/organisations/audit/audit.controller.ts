import { Controller, Get, Header, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { MemberMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import type { ListAnswer } from '../../platform/http/answer';
import { ApiFileResponse, ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import { AuditCheckDto, AuditEventDto } from './audit.dto';
import { ReadTrail } from './read-trail.use-case';

const JSON_LINES = 'application/jsonl';
const MOST = 2_147_483_647;

@ApiTags('organisations')
@Controller('organisations/:organisationId/audit')
export class AuditController {
  constructor(private readonly trail: ReadTrail) {}

  @Get()
  @MemberMay('audit.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'What happened in the organisation, the newest first' })
  @ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
  })
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: '`nextCursor` of the page before.',
    schema: { type: 'string' },
  })
  @ApiListResponse(AuditEventDto)
  @ApiProblems(400)
  async listAuditEvents(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Query() query: RawQuery,
  ): Promise<ListAnswer<AuditEventDto>> {
    const reader = new QueryReader(query);
    const limit = reader.integer('limit', { minimum: 1, maximum: 200 }) ?? 50;
    const before = reader.integer('cursor', { minimum: 1, maximum: MOST });
    reader.finish();
    return this.trail.page(who, organisationId, { limit, before });
  }

  @Get('export')
  @Costly()
  @MemberMay('audit.read')
  @ApiOperation({
    summary: 'The whole trail as JSON lines',
    description:
      'The first line tells the length of the trail and the hash of its last row; then one row a line, the first that was written first. That it was handed out is its last row.',
  })
  @ApiFileResponse(200, [JSON_LINES])
  async exportAudit(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const lines = await this.trail.handOut(who, organisationId);
    return sendFile(reply, {
      bytes: Buffer.from(lines),
      mediaType: JSON_LINES,
      name: 'handelselogg.jsonl',
    });
  }

  @Get('check')
  @Costly()
  @MemberMay('audit.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Whether every row of the trail is what was once written' })
  @ApiOkResponse({ type: AuditCheckDto })
  async checkAudit(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
  ): Promise<AuditCheckDto> {
    return this.trail.check(who, organisationId);
  }
}
