import { Controller, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/access';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { answer } from '../../platform/http/answer';
import type { Scope } from '../../platform/access/scope';
import { Asking } from '../tender-access';
import { revisionTag } from '../../platform/http/revision-tag';
import { CreatedTenderDto, CreateTenderDto } from '../tender-document.dto';
import { CreateTender } from './create-tender.use-case';

@ApiTags('tenders')
@Controller('tenders')
export class CreateTenderController {
  constructor(private readonly tenders: CreateTender) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Begin a tender document; the answer tells its secret, once' })
  @ApiBody({ type: CreateTenderDto })
  @ApiCreatedResponse({
    type: CreatedTenderDto,
    headers: {
      Location: { schema: { type: 'string' } },
      ETag: { description: 'The revision.', schema: { type: 'string' } },
    },
  })
  @ApiProblems(400, 413, 415)
  async createTender(
    @Asking() scope: Scope,
    @CheckedBody(CreateTenderDto) body: CreateTenderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedTenderDto> {
    const created = answer(await this.tenders.run(scope, body));
    void reply.headers({
      Location: `/api/v1/tenders/${created.id}`,
      ETag: revisionTag(created.revision),
      'Cache-Control': 'private, no-store',
    });
    return created;
  }
}
