import { DOCUMENT_PARTS } from '@kravsmed/clauses';
import { Controller, HttpCode, Param, Post, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FORMATS, mediaTypes } from '../../documents/rendering/formats';
import { ApiPart } from '../../documents/rendering/part.query';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { Costly } from '../../platform/limits/costly';
import { sendFile } from '../../platform/http/send-file';
import { Asking, TenderDoor } from '../tender-access';
import { ExportTender } from './export-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/exports')
export class ExportTenderController {
  constructor(private readonly exports: ExportTender) {}

  @Post()
  @Costly()
  @HttpCode(200)
  @ApiOperation({ summary: 'Export the document as last saved; the export is recorded' })
  @TenderDoor('tender.read')
  @ApiQuery({ name: 'format', required: true, schema: { type: 'string', enum: [...FORMATS] } })
  @ApiPart()
  @ApiFileResponse(200, mediaTypes())
  @ApiProblems(400, 422)
  async exportTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Query() query: RawQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const format = reader.require('format', reader.word('format', FORMATS));
    const part = reader.word('part', DOCUMENT_PARTS);
    reader.finish();
    const file = await this.exports.run(scope, id, format ?? 'docx', part ?? 'all');
    return sendFile(reply, answer(file));
  }
}
