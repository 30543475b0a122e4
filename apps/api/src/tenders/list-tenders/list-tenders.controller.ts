import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import type { RawQuery } from '../../platform/http/query-reader';
import type { Asker } from '../asker';
import { ApiTenderSecret, WhoAsks } from '../tender-access';
import { TenderSummaryDto } from '../tender-document.dto';
import { ListTenders } from './list-tenders.use-case';
import { readTendersQuery, TENDER_CHOICES } from './tenders-query';

const choice = (standard: string) => ({
  type: 'string' as const,
  enum: [...TENDER_CHOICES],
  default: standard,
});

@ApiTags('tenders')
@Controller('tenders')
export class ListTendersController {
  constructor(private readonly tenders: ListTenders) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @Public()
  @ApiOperation({
    summary:
      'The tender documents of one’s organisations, and those that the secrets sent open; last saved first',
  })
  @ApiTenderSecret('Secrets, comma-separated; at most 200. None opens nothing.')
  @ApiQuery({
    name: 'organisation',
    required: false,
    description: 'Those of this organisation alone.',
    schema: { type: 'string', format: 'uuid' },
  })
  @ApiQuery({ name: 'archived', required: false, schema: choice('false') })
  @ApiQuery({ name: 'template', required: false, schema: choice('all') })
  @ApiListResponse(TenderSummaryDto)
  @ApiProblems(400, 401, 403, 404)
  async listTenders(
    @WhoAsks() asker: Asker,
    @Query() query: RawQuery,
  ): Promise<ListAnswer<TenderSummaryDto>> {
    return wholeList(answer(await this.tenders.run(asker, readTendersQuery(query))));
  }
}
