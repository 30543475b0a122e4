import { DOCUMENT_PARTS } from '@kravsmed/clauses';
import { Controller, HttpCode, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import { ApiPart } from '../rendering/part.query';
import { ApiOrganisationQuery, readWhose } from '../whose-criteria';
import { ApiRedlineFormat, readRedlineFormat, redlineMediaTypes } from './redline-formats';
import { RedlineRequestDto } from './redline-request.dto';
import { RedlineSelections } from './redline-selections.use-case';

@ApiTags('documents')
@Controller('documents/redline')
export class RedlineSelectionsController {
  constructor(private readonly redlines: RedlineSelections) {}

  @Post()
  @Costly()
  @HttpCode(200)
  @Public()
  @ApiOperation({
    summary: 'Two selections in, one file with the changes between them out',
    description:
      'In Word the changes are tracked: each can be accepted or refused. A clause that moved is taken out in one place and put in at the other. Nothing is kept.',
  })
  @ApiRedlineFormat()
  @ApiPart()
  @ApiOrganisationQuery()
  @ApiBody({ type: RedlineRequestDto })
  @ApiFileResponse(200, redlineMediaTypes())
  @ApiProblems(400, 413, 415, 422)
  async redlineSelections(
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @CheckedBody(RedlineRequestDto) request: RedlineRequestDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const format = readRedlineFormat(reader);
    const part = reader.word('part', DOCUMENT_PARTS) ?? 'all';
    const whose = readWhose(reader, principal);
    reader.finish();
    return sendFile(reply, answer(await this.redlines.run(request, { format, part }, whose)));
  }
}
