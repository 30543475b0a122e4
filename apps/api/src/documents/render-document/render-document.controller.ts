import { DOCUMENT_PARTS } from '@kravsmed/clauses';
import { Controller, HttpCode, Post, Query, StreamableFile, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { FORMATS, mediaTypes } from '../rendering/formats';
import { ApiPart } from '../rendering/part.query';
import { SelectionDto } from '../selection.dto';
import { ApiOrganisationQuery, readWhose } from '../whose-criteria';
import { RenderDocument } from './render-document.use-case';

@ApiTags('documents')
@Controller('documents/render')
export class RenderDocumentController {
  constructor(private readonly documents: RenderDocument) {}

  @Post()
  @Costly()
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'A selection in, a file out' })
  @ApiQuery({ name: 'format', required: true, schema: { type: 'string', enum: [...FORMATS] } })
  @ApiPart()
  @ApiOrganisationQuery()
  @ApiBody({ type: SelectionDto })
  @ApiFileResponse(200, mediaTypes())
  @ApiProblems(400, 413, 415, 422)
  async renderDocument(
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @CheckedBody(SelectionDto) selection: SelectionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const format = reader.require('format', reader.word('format', FORMATS));
    const part = reader.word('part', DOCUMENT_PARTS);
    const whose = readWhose(reader, principal);
    reader.finish();
    return sendFile(
      reply,
      answer(await this.documents.run(selection, format ?? 'docx', part ?? 'all', whose)),
    );
  }
}
