import { Controller, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiProblems } from '../../platform/http/api-docs';
import { BodySchemas } from '../../platform/http/body-schemas';
import { ProblemException } from '../../platform/http/problem';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { readUpload, TakesUpload } from '../../platform/http/upload';
import { MEDIA_TYPES } from '../rendering/formats';
import { SelectionDto } from '../selection.dto';
import { ApiOrganisationQuery, readWhose } from '../whose-criteria';
import { FillTemplate } from './fill-template.use-case';

const MEGABYTE = 1024 * 1024;
const RULES = {
  field: 'file',
  kinds: ['docx', 'dotx'],
  mostBytes: 10 * MEGABYTE,
  mostFieldBytes: MEGABYTE,
} as const;

@ApiTags('documents')
@ApiExtraModels(SelectionDto)
@Controller('documents/fill-template')
export class FillTemplateController {
  constructor(
    private readonly templates: FillTemplate,
    private readonly schemas: BodySchemas,
  ) {}

  @Post()
  @HttpCode(200)
  @TakesUpload()
  @Public()
  @ApiOperation({
    summary:
      'A Word document or template of one’s own, and a selection in; the document filled out',
    description:
      'The clauses come where a paragraph says {{kravsmed}}, in the template’s own styles and numbering; those of one use where it says {{kravsmed:technical specifications}}, {{kravsmed:award criteria}}, {{kravsmed:contract terms}} or {{kravsmed:qualification}}. All else stays as it was. Nothing is kept.',
  })
  @ApiQuery({
    name: 'headings',
    required: false,
    description:
      'Whether level and number of the headings follow from the place in the template, or from the layout of the selection.',
    schema: { type: 'string', enum: ['template', 'selection'], default: 'template' },
  })
  @ApiQuery({
    name: 'withoutPlace',
    required: false,
    description: 'What is done with a template that does not say where the clauses go.',
    schema: { type: 'string', enum: ['refuse', 'append'], default: 'refuse' },
  })
  @ApiOrganisationQuery()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    required: true,
    schema: {
      type: 'object',
      required: ['file', 'selection'],
      properties: {
        file: { type: 'string', format: 'binary', description: 'A DOCX or DOTX, 10 MB at most.' },
        selection: { type: 'string', description: 'A selection as JSON.' },
      },
    },
  })
  @ApiFileResponse(200, [MEDIA_TYPES.docx])
  @ApiProblems(400, 413, 415, 422)
  async fillTemplate(
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const headings = reader.word('headings', ['template', 'selection']) ?? 'template';
    const withoutPlace = reader.word('withoutPlace', ['refuse', 'append']) ?? 'refuse';
    const whose = readWhose(reader, principal);
    reader.finish();
    const { bytes, fields } = answer(await readUpload(request, reply, RULES));
    const selection = this.selectionIn(fields['selection']);
    const choices = { headings, withoutPlace };
    return sendFile(reply, answer(await this.templates.run(bytes, selection, choices, whose)));
  }

  private selectionIn(text: string | undefined): SelectionDto {
    let told: unknown;
    try {
      told = JSON.parse(text ?? '');
    } catch {
      const detail = {
        sv: 'Skicka urvalet som JSON i fältet selection.',
        en: 'Send the selection as JSON in the field selection.',
      };
      throw new ProblemException({
        code: 'malformed-body',
        detail,
        errors: [{ pointer: '/selection', detail }],
      });
    }
    const problem = this.schemas.check(SelectionDto, told);
    if (problem !== undefined) throw new ProblemException(problem);
    return told as SelectionDto;
  }
}
