import { AREAS, LEVELS, USES } from '@kravsmed/domain';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiQuery, ApiTags, getSchemaPath } from '@nestjs/swagger';
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
import type { RawQuery } from '../../platform/http/query-reader';
import { CriterionSummaryDto, STATES } from '../resources/criterion-summary.dto';
import { readCriteriaQuery } from './criteria-query';
import { FacetsDto } from './facets.dto';
import { ListCriteria } from './list-criteria.use-case';

interface CriteriaPage extends ListAnswer<CriterionSummaryDto> {
  readonly asOf: string;
  readonly facets: FacetsDto;
  readonly respelt: string | null;
  readonly suggestions: readonly string[];
}

@ApiTags('library')
@Controller('criteria')
export class ListCriteriaController {
  constructor(private readonly criteria: ListCriteria) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'Search the criteria, with facets' })
  @ApiListQuery('productGroup', 'Slugs of groups; each includes what lies below it.')
  @ApiListQuery('cpv', 'CPV 2008 codes, eight digits, with or without check digit.')
  @ApiListQuery('area', 'Areas of sustainability.', AREAS)
  @ApiListQuery('level', 'Levels of ambition.', LEVELS)
  @ApiListQuery('use', 'Parts of the tender.', USES)
  @ApiListQuery('state', 'States on the day; `inForce` when absent.', STATES)
  @ApiQuery({
    name: 'q',
    required: false,
    description:
      'Words in Swedish or English, a criterion number with or without version, its id elsewhere, ' +
      'or a CPV code or the beginning of one. With lang=en what is found in English goes first.',
    schema: { type: 'string', maxLength: 200 },
  })
  @ApiAsOf()
  @ApiLanguage()
  @ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 500, default: 50 },
  })
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: '`nextCursor` of the page before.',
    schema: { type: 'string', maxLength: 500 },
  })
  @ApiExtraModels(FacetsDto)
  @ApiListResponse(CriterionSummaryDto, {
    asOf: AS_OF_SCHEMA,
    facets: { $ref: getSchemaPath(FacetsDto) },
    respelt: {
      type: 'string',
      nullable: true,
      example: null,
      description: 'What was searched for instead when `q` is misspelt.',
    },
    suggestions: {
      type: 'array',
      items: { type: 'string' },
      example: [],
      description: 'When nothing was found: near queries that find something.',
    },
  })
  @ApiPublicRead()
  @ApiProblems(400)
  async listCriteria(@Query() query: RawQuery): Promise<CriteriaPage> {
    return this.criteria.run(readCriteriaQuery(query));
  }
}
