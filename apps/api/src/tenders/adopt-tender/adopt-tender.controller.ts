import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import type { Asker } from '../asker';
import { revisionTag } from '../../platform/http/revision-tag';
import { TenderDoor, WhoAsks } from '../tender-access';
import { TenderDocumentDto } from '../tender-document.dto';
import { AdoptTenderDto } from './adopt-tender.dto';
import { AdoptTender } from './adopt-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/adopt')
export class AdoptTenderController {
  constructor(private readonly tenders: AdoptTender) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Give a document that nobody owns to one’s organisation; its secret opens nothing more',
  })
  @TenderDoor('tender.write')
  @ApiBody({ type: AdoptTenderDto })
  @ApiOkResponse({ type: TenderDocumentDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 409, 413, 415)
  async adoptTender(
    @Param('id') id: string,
    @WhoAsks() asker: Asker,
    @CheckedBody(AdoptTenderDto) { organisation }: AdoptTenderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocumentDto> {
    const adopted = answer(await this.tenders.run(asker, id, organisation));
    void reply.headers({
      ETag: revisionTag(adopted.revision),
      'Cache-Control': 'private, no-store',
    });
    return adopted;
  }
}
