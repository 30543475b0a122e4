import { LANGUAGES } from '@kravsmed/domain';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiCriterionId } from '../../library/resources/criterion-id';
import { Public, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { AcceptLanguage } from '../../platform/http/accept-language';
import { answer } from '../../platform/http/answer';
import { ApiFileResponse, ApiLanguage, ApiProblems } from '../../platform/http/api-docs';
import { requestLanguage } from '../../platform/http/language';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { sendFile } from '../../platform/http/send-file';
import { Costly } from '../../platform/limits/costly';
import {
  ApiRedlineFormat,
  readRedlineFormat,
  redlineMediaTypes,
} from '../redline-document/redline-formats';
import { ApiOrganisationQuery, readWhose } from '../whose-criteria';
import { RedlineCriterion } from './redline-criterion.use-case';

const VERSION = { type: 'integer', minimum: 1 };
const BOUNDS = { minimum: 1, maximum: 1_000_000 };

@ApiTags('library')
@Controller('criteria/:id/redline')
export class RedlineCriterionController {
  constructor(private readonly redlines: RedlineCriterion) {}

  @Get()
  @Costly()
  @Public()
  @ApiOperation({
    summary: 'What a version of a criterion changed, as a file with tracked changes',
    description:
      'The changes are Kravsmed’s (an own criterion’s: the organisation’s) and bear the day on which version `to` was approved; of a proposal, the day on which its consultation ends.',
  })
  @ApiCriterionId()
  @ApiQuery({ name: 'from', required: true, schema: { ...VERSION, example: 1 } })
  @ApiQuery({ name: 'to', required: true, schema: { ...VERSION, example: 2 } })
  @ApiRedlineFormat()
  @ApiLanguage()
  @ApiOrganisationQuery()
  @ApiFileResponse(200, redlineMediaTypes())
  @ApiProblems(400, 404, 422)
  async redlineCriterion(
    @Param('id') id: string,
    @Who() principal: Principal,
    @Query() query: RawQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
    @AcceptLanguage() acceptLanguage?: string,
  ): Promise<StreamableFile> {
    const reader = new QueryReader(query);
    const from = reader.require('from', reader.integer('from', BOUNDS)) ?? 0;
    const to = reader.require('to', reader.integer('to', BOUNDS)) ?? 0;
    const format = readRedlineFormat(reader);
    reader.word('lang', LANGUAGES);
    const whose = readWhose(reader, principal);
    reader.finish();
    const language = requestLanguage(query['lang'], acceptLanguage);
    return sendFile(
      reply,
      answer(await this.redlines.run({ id, from, to, language, format }, whose)),
    );
  }
}
