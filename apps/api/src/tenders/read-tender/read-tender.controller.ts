import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { revisionTag } from '../../platform/http/revision-tag';
import { Asking, TenderDoor } from '../tender-access';
import { TenderDocumentDto } from '../tender-document.dto';
import { ReadTender } from './read-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id')
export class ReadTenderController {
  constructor(private readonly tenders: ReadTender) {}

  @Get()
  @ApiOperation({ summary: 'A tender document as it was last saved' })
  @TenderDoor('tender.read')
  @ApiOkResponse({ type: TenderDocumentDto, headers: { ETag: { schema: { type: 'string' } } } })
  async readTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocumentDto> {
    const tender = answer(await this.tenders.run(scope, id));
    void reply.headers({
      ETag: revisionTag(tender.revision),
      'Cache-Control': 'private, no-store',
    });
    return tender;
  }
}
