import { Controller, Get, Header, Post, Query } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { MemberMay } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { ApiLocalId, type AtOwn, AtOwnCriterion } from '../own-criteria-path';
import { OwnCriterionDto } from '../own-criterion.dto';
import { MergeOwnCriterionDto, OwnCriterionMergeDto } from './merge.dto';
import { MergeOwnCriterion } from './merge-own-criterion.use-case';

@ApiTags('own criteria')
@Controller('organisations/:organisationId/criteria/:localId/merge')
export class MergeOwnCriterionController {
  constructor(private readonly useCase: MergeOwnCriterion) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.read')
  @ApiOperation({ summary: 'The library’s newer words against one’s own, since their common base' })
  @ApiLocalId()
  @ApiQuery({
    name: 'to',
    required: false,
    description: 'The library’s version to merge with. The one in force today when absent.',
    schema: { type: 'integer', minimum: 1 },
  })
  @ApiOkResponse({ type: OwnCriterionMergeDto })
  @ApiProblems(400, 422)
  async lookAtMerge(
    @AtOwnCriterion() at: AtOwn,
    @Query() query: RawQuery,
  ): Promise<OwnCriterionMergeDto> {
    const reader = new QueryReader(query);
    const to = reader.integer('to', { minimum: 1, maximum: 1_000_000 });
    reader.finish();
    return answer(await this.useCase.look(at, to));
  }

  @Post()
  @Header('Cache-Control', 'private, no-store')
  @MemberMay('criteria.write')
  @ApiOperation({
    summary: 'Merge by these choices: a draft, based on the library’s newer version',
  })
  @ApiLocalId()
  @ApiBody({ type: MergeOwnCriterionDto })
  @ApiCreatedResponse({ type: OwnCriterionDto })
  @ApiProblems(400, 412, 413, 415, 422)
  async mergeOwnCriterion(
    @AtOwnCriterion() at: AtOwn,
    @CheckedBody(MergeOwnCriterionDto) body: MergeOwnCriterionDto,
  ): Promise<OwnCriterionDto> {
    return answer(await this.useCase.run(at, body));
  }
}
