import { LANGUAGES } from '@kravsmed/domain';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Public } from '../../platform/access/access';
import { AcceptLanguage } from '../../platform/http/accept-language';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { answer } from '../../platform/http/answer';
import { ApiLanguage, ApiProblems, ApiPublicRead } from '../../platform/http/api-docs';
import { requestLanguage } from '../../platform/http/language';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { ApiCriterionId } from '../resources/criterion-id';
import { CompareVersions } from './compare-versions.use-case';
import { ComparisonDto } from './comparison.dto';

const VERSION = { type: 'integer', minimum: 1 };
const BOUNDS = { minimum: 1, maximum: 1_000_000 };

@ApiTags('library')
@Controller('criteria/:id/compare')
export class CompareVersionsController {
  constructor(private readonly versions: CompareVersions) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'Two versions of a criterion, field by field and word by word' })
  @ApiCriterionId()
  @ApiQuery({ name: 'from', required: true, schema: VERSION })
  @ApiQuery({ name: 'to', required: true, schema: VERSION })
  @ApiLanguage()
  @ApiOkResponse({ type: ComparisonDto })
  @ApiPublicRead()
  @ApiProblems(400, 404)
  async compareVersions(
    @Param('id') id: string,
    @Query() query: RawQuery,
    @AcceptLanguage() acceptLanguage?: string,
  ): Promise<ComparisonDto> {
    const reader = new QueryReader(query);
    const from = reader.require('from', reader.integer('from', BOUNDS));
    const to = reader.require('to', reader.integer('to', BOUNDS));
    reader.word('lang', LANGUAGES);
    reader.finish();
    const language = requestLanguage(query['lang'], acceptLanguage);
    return answer(await this.versions.run({ id, from: from ?? 0, to: to ?? 0, language }));
  }
}
