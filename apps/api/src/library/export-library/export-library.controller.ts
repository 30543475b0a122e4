import { libraryJsonSchema } from '@kravsmed/library-exchange';
import { Controller, Get, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access';
import {
  ApiFileResponse,
  ApiLanguage,
  ApiProblems,
  ApiPublicRead,
} from '../../platform/http/api-docs';
import { namesTag } from '../../platform/http/etag';
import { requestLanguage } from '../../platform/http/language';
import { PUBLIC_CACHE, PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import { EXPORT_FORMATS, EXPORT_MEDIA_TYPES, ExportLibrary } from './export-library.use-case';

@ApiTags('library')
@Controller('library')
export class ExportLibraryController {
  constructor(private readonly library: ExportLibrary) {}

  @Get('export')
  @Costly()
  @Public()
  @ApiOperation({
    summary: 'The whole library as one file',
    description:
      'zip: YAML, a file a criterion, as the library is kept. json: one document, by the schema at ' +
      '/library/export/schema. xlsx: a workbook, a sheet a kind, with drop-downs. csv: a file a sheet, in ' +
      'a zip. Sheets have their words in the language asked for. Each may be brought in again as it is.',
  })
  @ApiQuery({
    name: 'format',
    required: true,
    schema: { type: 'string', enum: [...EXPORT_FORMATS] },
  })
  @ApiLanguage()
  @ApiFileResponse(200, EXPORT_MEDIA_TYPES)
  @ApiPublicRead()
  @ApiProblems(400)
  async exportLibrary(
    @Query() query: RawQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const reader = new QueryReader(query);
    const format = reader.require('format', reader.word('format', EXPORT_FORMATS));
    const lang = reader.word('lang', ['sv', 'en']);
    reader.finish();
    const language = requestLanguage(lang, request.headers['accept-language']);
    const file = await this.library.run(format ?? 'zip', language);
    const cached = { 'Cache-Control': PUBLIC_CACHE, ETag: file.etag, Vary: 'Accept-Language' };
    if (namesTag(request.headers['if-none-match'], file.etag)) {
      void reply.code(304).headers(cached);
      return undefined;
    }
    const sent = sendFile(reply, file);
    void reply.headers(cached);
    return sent;
  }

  @Get('export/schema')
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The JSON Schema of the library as one JSON document' })
  @ApiOkResponse({
    description: 'JSON Schema, 2020-12.',
    schema: { type: 'object', additionalProperties: true },
  })
  @ApiPublicRead()
  exportSchema(): Readonly<Record<string, unknown>> {
    return libraryJsonSchema();
  }
}
