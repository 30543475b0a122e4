import { Controller, Post, Res } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../platform/access/access';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { answer } from '../../platform/http/answer';
import type { Asker } from '../asker';
import { WhoAsks } from '../tender-access';
import { revisionTag } from '../../platform/http/revision-tag';
import { CreatedTenderDto, CreateTenderDto } from '../tender-document.dto';
import { CreateTender } from './create-tender.use-case';

@ApiTags('tenders')
@Controller('tenders')
export class CreateTenderController {
  constructor(private readonly tenders: CreateTender) {}

  @Post()
  @Public()
  @ApiOperation({ summary: 'Begin a tender document; what nobody owns has a secret, told once' })
  @ApiBody({ type: CreateTenderDto })
  @ApiCreatedResponse({
    type: CreatedTenderDto,
    headers: {
      Location: { schema: { type: 'string' } },
      ETag: { description: 'The revision.', schema: { type: 'string' } },
    },
  })
  @ApiProblems(400, 401, 403, 404, 413, 415)
  async createTender(
    @WhoAsks() asker: Asker,
    @CheckedBody(CreateTenderDto) body: CreateTenderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CreatedTenderDto> {
    const created = answer(await this.tenders.run(asker, body));
    void reply.headers({
      Location: `/api/v1/tenders/${created.id}`,
      ETag: revisionTag(created.revision),
      'Cache-Control': 'private, no-store',
    });
    return created;
  }
}
