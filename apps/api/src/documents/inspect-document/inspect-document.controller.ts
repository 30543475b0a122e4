import { Controller, Header, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiAsOf, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { readUpload, TakesUpload } from '../../platform/http/upload';
import { InspectDocument } from './inspect-document.use-case';
import { InspectionDto } from './inspection.dto';

const MOST_BYTES = 20 * 1024 * 1024;

@ApiTags('documents')
@Controller('documents/inspect')
export class InspectDocumentController {
  constructor(private readonly documents: InspectDocument) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @TakesUpload()
  @Public()
  @ApiOperation({
    summary:
      'Which of our clauses stand in a Word document, whether edited, and whether they still apply',
    description: 'The file is read and forgotten: nothing of it is kept.',
  })
  @ApiAsOf()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'A DOCX, 20 MB at most.' },
      },
    },
  })
  @ApiOkResponse({ type: InspectionDto })
  @ApiProblems(400, 413, 415, 422)
  async inspectDocument(
    @Query() query: RawQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InspectionDto> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    reader.finish();
    const rules = { field: 'file', kinds: ['docx'], mostBytes: MOST_BYTES } as const;
    const file = answer(await readUpload(request, reply, rules));
    return answer(await this.documents.run(file.bytes, asOf));
  }
}
