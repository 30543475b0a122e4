import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiAsOf, ApiLanguage, ApiProblems, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { ApiCriterionId } from '../resources/criterion-id';
import { CriterionDetailDto } from '../resources/criterion-detail.dto';
import { GetCriterion } from './get-criterion.use-case';

@ApiTags('library')
@Controller('criteria/:id')
export class GetCriterionController {
  constructor(private readonly criterion: GetCriterion) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'A criterion, with the version in force on the day' })
  @ApiCriterionId()
  @ApiAsOf()
  @ApiLanguage()
  @ApiOkResponse({ type: CriterionDetailDto })
  @ApiPublicRead()
  @ApiProblems(400, 404)
  async getCriterion(
    @Param('id') id: string,
    @Query() query: RawQuery,
  ): Promise<CriterionDetailDto> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    reader.finish();
    return answer(await this.criterion.run(id, asOf));
  }
}
