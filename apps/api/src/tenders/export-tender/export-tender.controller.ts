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
  @ApiQuery({
    name: 'template',
    required: false,
    description:
      'One of the owning organisation’s Word templates: the tender part is written into it. For format docx.',
    schema: { type: 'string', format: 'uuid' },
  })
  @ApiQuery({
    name: 'withoutPlace',
    required: false,
    description: 'What is done with a template that does not say where the clauses go.',
    schema: { type: 'string', enum: ['refuse', 'append'], default: 'refuse' },
  })
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
    const template = reader.text('template', 40);
    const withoutPlace = reader.word('withoutPlace', ['refuse', 'append']) ?? 'refuse';
    if (template !== undefined && format !== 'docx') reader.refuse('template', ONLY_WORD);
    reader.finish();
    const file = await this.exports.run(scope, id, {
      format: format ?? 'docx',
      part: part ?? 'all',
      ...(template === undefined ? {} : { template }),
      withoutPlace,
    });
    return sendFile(reply, answer(file));
  }
}

const ONLY_WORD = {
  sv: 'En Word-mall fylls i med format=docx.',
  en: 'A Word template is filled with format=docx.',
};
