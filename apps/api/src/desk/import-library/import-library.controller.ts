import { Controller, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { readUpload, TakesUpload } from '../../platform/http/upload';
import { LibraryImportDto } from './import.dto';
import { IMPORT_LIMITS, ImportLibrary } from './import-library.use-case';

@ApiTags('desk')
@Controller('library/imports')
export class ImportLibraryController {
  constructor(private readonly useCase: ImportLibrary) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @TakesUpload()
  @LibraryMay('library.edit')
  @ApiOperation({
    summary: 'Bring a library, or a part of one, in as drafts',
    description:
      'Takes each of the forms that /library/export gives. First as a dry run, which shows what would change ' +
      'and writes nothing; then, all or nothing, as drafts at the desk. What is wrong with the file comes as ' +
      '422 with every fault at its sheet, row and column.',
  })
  @ApiQuery({
    name: 'dryRun',
    required: false,
    description: 'Show what would change and write nothing.',
    schema: { type: 'string', enum: ['true', 'false'], default: 'true' },
  })
  @ApiQuery({
    name: 'decided',
    required: false,
    description:
      'What becomes of a change of a decided version: refuse it, or bring it in as a draft of the next.',
    schema: { type: 'string', enum: ['refuse', 'next'], default: 'refuse' },
  })
  @ApiQuery({
    name: 'basis',
    required: false,
    description: '`basis` of the dry run; 412 when the library or a draft has changed since.',
    schema: { type: 'string', maxLength: 100 },
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiOkResponse({ type: LibraryImportDto })
  @ApiProblems(400, 412, 413, 415, 422)
  async importLibrary(
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LibraryImportDto> {
    const reader = new QueryReader(query);
    const dryRun = reader.word('dryRun', ['true', 'false']) !== 'false';
    const decided = reader.word('decided', ['refuse', 'next']) ?? 'refuse';
    const basis = reader.text('basis', 100);
    reader.finish();
    const file = answer(
      await readUpload(request, reply, {
        field: 'file',
        kinds: ['xlsx', 'zip', 'json'],
        mostBytes: IMPORT_LIMITS.fileBytes,
        unpacked: {
          entries: IMPORT_LIMITS.zipEntries,
          entryBytes: IMPORT_LIMITS.entryBytes,
          totalBytes: IMPORT_LIMITS.unpackedBytes,
          ratio: IMPORT_LIMITS.ratio,
          smallBytes: 1_000_000,
        },
      }),
    );
    return answer(await this.useCase.run(principal, file, { dryRun, decided, basis }));
  }
}
