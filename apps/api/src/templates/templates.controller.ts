import {
  Controller,
  Delete,
  Get,
  Header,
  Headers,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MEDIA_TYPES } from '../documents/rendering/formats';
import { SelectionDto } from '../documents/selection.dto';
import { MemberMay, Who } from '../platform/access/access';
import type { Principal } from '../platform/access/principal';
import { answer, type ListAnswer, wholeList } from '../platform/http/answer';
import { ApiFileResponse, ApiListResponse, ApiProblems } from '../platform/http/api-docs';
import { CheckedBody } from '../platform/http/checked-body';
import { QueryReader, type RawQuery } from '../platform/http/query-reader';
import { readRevisionTag } from '../platform/http/revision-tag';
import { sendFile } from '../platform/http/send-file';
import { readUpload, TakesUpload } from '../platform/http/upload';
import { Costly } from '../platform/limits/costly';
import { AtTemplatePath } from './template-path';
import { ChangeTemplateDto, TemplateDto, TemplateSummaryDto } from './template.dto';
import { type AtTemplate, Templates } from './templates.use-case';

const RULES = { field: 'file', kinds: ['docx', 'dotx'], mostBytes: 10 * 1024 * 1024 } as const;
const TEMPLATE = { name: 'templateId', schema: { type: 'string' as const, format: 'uuid' } };

/** An organisation's own Word templates: kept, looked at, filled. */
@ApiTags('organisations')
@Controller('organisations/:organisationId/templates')
export class TemplatesController {
  constructor(private readonly templates: Templates) {}

  @Get()
  @MemberMay('tender.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'The organisation’s Word templates' })
  @ApiListResponse(TemplateSummaryDto)
  async listTemplates(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
  ): Promise<ListAnswer<TemplateSummaryDto>> {
    return wholeList(await this.templates.list(who, organisationId));
  }

  @Post()
  @TakesUpload()
  @MemberMay('tender.write')
  @ApiOperation({ summary: 'Add a Word template of the organisation’s own' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'A DOCX or DOTX, 10 MB at most.' },
        name: { type: 'string', description: 'What it is called; else the name of the file.' },
      },
    },
  })
  @ApiCreatedResponse({ type: TemplateDto })
  @ApiProblems(400, 413, 415, 422)
  async addTemplate(
    @Who() who: Principal,
    @Param('organisationId') organisationId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TemplateDto> {
    const file = answer(await readUpload(request, reply, RULES));
    return answer(await this.templates.add(who, organisationId, file));
  }

  @Get(':templateId')
  @MemberMay('tender.read')
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'A template: its styles, what is guessed of them, and its places' })
  @ApiParam(TEMPLATE)
  @ApiOkResponse({ type: TemplateDto })
  @ApiProblems(404, 422)
  async readTemplate(@AtTemplatePath() at: AtTemplate): Promise<TemplateDto> {
    return answer(await this.templates.read(at));
  }

  @Patch(':templateId')
  @MemberMay('tender.write')
  @ApiOperation({ summary: 'Rename a template, or choose its styles' })
  @ApiParam(TEMPLATE)
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The revision last seen.',
    schema: { type: 'string', example: '"1"' },
  })
  @ApiBody({ type: ChangeTemplateDto })
  @ApiOkResponse({ type: TemplateDto })
  @ApiProblems(400, 404, 412, 413, 415, 422, 428)
  async changeTemplate(
    @AtTemplatePath() at: AtTemplate,
    @Headers('if-match') ifMatch: string | undefined,
    @CheckedBody(ChangeTemplateDto) body: ChangeTemplateDto,
  ): Promise<TemplateDto> {
    const revision = answer(readRevisionTag(ifMatch));
    return answer(await this.templates.change(at, revision, body));
  }

  @Delete(':templateId')
  @HttpCode(204)
  @MemberMay('tender.write')
  @ApiOperation({ summary: 'Delete a template' })
  @ApiParam(TEMPLATE)
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems(404)
  async deleteTemplate(@AtTemplatePath() at: AtTemplate): Promise<void> {
    answer(await this.templates.delete(at));
  }

  @Get(':templateId/file')
  @MemberMay('tender.read')
  @ApiOperation({ summary: 'The template as it was sent' })
  @ApiParam(TEMPLATE)
  @ApiFileResponse(200, ['application/octet-stream'])
  @ApiProblems(404)
  async readTemplateFile(
    @AtTemplatePath() at: AtTemplate,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendFile(reply, answer(await this.templates.file(at)));
  }

  @Post(':templateId/fill')
  @HttpCode(200)
  @Costly()
  @MemberMay('tender.read')
  @ApiOperation({ summary: 'The template filled with a selection' })
  @ApiParam(TEMPLATE)
  @ApiQuery({
    name: 'withoutPlace',
    required: false,
    schema: { type: 'string', enum: ['refuse', 'append'], default: 'refuse' },
  })
  @ApiBody({ type: SelectionDto })
  @ApiFileResponse(200, [MEDIA_TYPES.docx])
  @ApiProblems(400, 404, 413, 415, 422)
  async fillOwnTemplate(
    @AtTemplatePath() at: AtTemplate,
    @Query() query: RawQuery,
    @CheckedBody(SelectionDto) selection: SelectionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const withoutPlace = reader.word('withoutPlace', ['refuse', 'append']) ?? 'refuse';
    reader.finish();
    return sendFile(reply, answer(await this.templates.fill(at, selection, withoutPlace)));
  }
}
