import { Controller, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import type { Asker } from '../asker';
import { revisionTag } from '../../platform/http/revision-tag';
import { TenderDoor, WhoAsks } from '../tender-access';
import { CreatedTenderDto } from '../tender-document.dto';
import { DuplicateTenderDto } from './duplicate-tender.dto';
import { DuplicateTender } from './duplicate-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/duplicate')
export class DuplicateTenderController {
  constructor(private readonly tenders: DuplicateTender) {}

  @Post()
  @ApiOperation({
    summary:
      'A copy with the same pinned versions, to be reviewed; without an advertising day that has passed',
  })
  @TenderDoor('tender.write')
  @ApiBody({ type: DuplicateTenderDto })
  @ApiCreatedResponse({
    type: CreatedTenderDto,
    headers: {
      Location: { schema: { type: 'string' } },
      ETag: { description: 'The revision.', schema: { type: 'string' } },
    },
  })
  @ApiProblems(400, 401, 413, 415, 422)
  async duplicateTender(
    @Param('id') id: string,
    @WhoAsks() asker: Asker,
    @CheckedBody(DuplicateTenderDto) body: DuplicateTenderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedTenderDto> {
    const copy = answer(await this.tenders.run(asker, id, body));
    void reply.headers({
      Location: `/api/v1/tenders/${copy.id}`,
      ETag: revisionTag(copy.revision),
      'Cache-Control': 'private, no-store',
    });
    return copy;
  }
}
