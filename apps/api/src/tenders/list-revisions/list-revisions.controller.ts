import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer, type ListAnswer } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { Asking, TenderDoor } from '../tender-access';
import { TenderRevisionSummaryDto } from '../tender-document.dto';
import { ListRevisions, type RevisionsQuery } from './list-revisions.use-case';

const LIMIT = { minimum: 1, maximum: 200 } as const;
const USUAL_LIMIT = 50;
const REVISIONS = { minimum: 1, maximum: 2 ** 31 - 1 } as const;

@ApiTags('tenders')
@Controller('tenders/:id/revisions')
export class ListRevisionsController {
  constructor(private readonly revisions: ListRevisions) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Every save of a tender document, newest first' })
  @TenderDoor('tender.read')
  @ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', ...LIMIT, default: USUAL_LIMIT },
  })
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: 'The `nextCursor` of the page before.',
    schema: { type: 'string' },
  })
  @ApiListResponse(TenderRevisionSummaryDto)
  @ApiProblems(400)
  async listRevisions(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Query() query: RawQuery,
  ): Promise<ListAnswer<TenderRevisionSummaryDto>> {
    return answer(await this.revisions.run(scope, id, readQuery(query)));
  }
}

function readQuery(query: RawQuery): RevisionsQuery {
  const reader = new QueryReader(query);
  const limit = reader.integer('limit', LIMIT) ?? USUAL_LIMIT;
  const before = reader.integer('cursor', REVISIONS);
  reader.finish();
  return { limit, before };
}
