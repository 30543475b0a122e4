import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { revisionTag } from '../revision-tag';
import { ApiTenderAccess, TenderSecret } from '../tender-access';
import { TenderDocumentDto } from '../tender-document.dto';
import { ReadTender } from './read-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id')
export class ReadTenderController {
  constructor(private readonly tenders: ReadTender) {}

  @Get()
  @ApiOperation({ summary: 'A tender document as it was last saved' })
  @ApiTenderAccess()
  @ApiOkResponse({ type: TenderDocumentDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(404)
  async readTender(
    @Param('id') id: string,
    @TenderSecret() secret: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocumentDto> {
    const tender = answer(await this.tenders.run(id, secret));
    void reply.headers({
      ETag: revisionTag(tender.revision),
      'Cache-Control': 'private, no-store',
    });
    return tender;
  }
}
