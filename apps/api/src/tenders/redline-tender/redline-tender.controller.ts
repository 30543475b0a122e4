import { DOCUMENT_PARTS } from '@kravsmed/clauses';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  ApiRedlineFormat,
  readRedlineFormat,
  redlineMediaTypes,
} from '../../documents/redline-document/redline-formats';
import { ApiPart } from '../../documents/rendering/part.query';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import { Asking, TenderDoor } from '../tender-access';
import { RedlineTender } from './redline-tender.use-case';

const REVISION = { type: 'integer', minimum: 1 };
const BOUNDS = { minimum: 1, maximum: 1_000_000_000 };

@ApiTags('tenders')
@Controller('tenders/:id/redline')
export class RedlineTenderController {
  constructor(private readonly redlines: RedlineTender) {}

  @Get()
  @Costly()
  @ApiOperation({
    summary: 'What changed between two revisions, as a file with tracked changes',
    description:
      'Between two revisions the changes are the owning organisation’s and bear the moment at which `to` was saved. With `to=current` they are Kravsmed’s: each criterion at the version that applies on the publication date, with the day on which the newest of these was decided.',
  })
  @TenderDoor('tender.read')
  @ApiQuery({
    name: 'from',
    required: false,
    description: 'The older revision. The last saved when left out, which suits `to=current`.',
    schema: { ...REVISION, example: 1 },
  })
  @ApiQuery({
    name: 'to',
    required: true,
    description: 'The newer revision, or `current`: as if each criterion were brought up to date.',
    schema: { oneOf: [REVISION, { type: 'string', enum: ['current'] }], example: 'current' },
  })
  @ApiRedlineFormat()
  @ApiPart()
  @ApiFileResponse(200, redlineMediaTypes())
  @ApiProblems(400, 422)
  async redlineTender(
    @Param('id') id: string,
    @Query() query: RawQuery,
    @Asking() scope: Scope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const from = reader.integer('from', BOUNDS);
    const to = readTo(reader);
    const format = readRedlineFormat(reader);
    const part = reader.word('part', DOCUMENT_PARTS) ?? 'all';
    reader.finish();
    const pair = { to: to ?? 'current', ...(from === undefined ? {} : { from }) };
    return sendFile(reply, answer(await this.redlines.run(scope, id, pair, { format, part })));
  }
}

const readTo = (reader: QueryReader): number | 'current' | undefined => {
  const word = reader.require('to', reader.text('to', 20));
  return word === undefined || word === 'current' ? word : reader.integer('to', BOUNDS);
};
