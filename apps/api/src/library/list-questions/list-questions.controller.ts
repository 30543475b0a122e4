import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import type { ListAnswer } from '../../platform/http/answer';
import {
  ApiAsOf,
  ApiLanguage,
  ApiListQuery,
  ApiListResponse,
  ApiProblems,
  ApiPublicRead,
  AS_OF_SCHEMA,
} from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { ListQuestions } from './list-questions.use-case';
import { QuestionLevelsDto } from './question-levels.dto';

@ApiTags('library')
@Controller('questions')
export class ListQuestionsController {
  constructor(private readonly questions: ListQuestions) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The questions of some product groups, their levels side by side' })
  @ApiListQuery(
    'productGroup',
    'Slugs of groups; each includes what lies below it. All when absent.',
  )
  @ApiAsOf()
  @ApiLanguage()
  @ApiListResponse(QuestionLevelsDto, { asOf: AS_OF_SCHEMA })
  @ApiPublicRead()
  @ApiProblems(400)
  async listQuestions(
    @Query() query: RawQuery,
  ): Promise<ListAnswer<QuestionLevelsDto> & { asOf: string }> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    const productGroups = reader.list('productGroup');
    reader.finish();
    return this.questions.run(productGroups, asOf);
  }
}
