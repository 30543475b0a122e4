import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { Asking, TenderDoor } from '../tender-access';
import { ListRevisionChanges } from './list-changes.use-case';
import { DraftChangeDto } from './tender-change.dto';

interface ChangesAnswer extends ListAnswer<DraftChangeDto> {
  readonly from: number | null;
  readonly to: number;
}

@ApiTags('tenders')
@Controller('tenders/:id/revisions/:revision/changes')
export class ListRevisionChangesController {
  constructor(private readonly changes: ListRevisionChanges) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'What a revision changed, in words' })
  @TenderDoor('tender.read')
  @ApiParam({ name: 'revision', schema: { type: 'integer', minimum: 1 } })
  @ApiQuery({
    name: 'from',
    required: false,
    description: 'The revision to compare with. The one before when absent.',
    schema: { type: 'integer', minimum: 1 },
  })
  @ApiListResponse(DraftChangeDto, {
    from: {
      type: 'integer',
      nullable: true,
      example: 2,
      description: 'Null for the first revision, which nothing came before.',
    },
    to: { type: 'integer', example: 3 },
  })
  @ApiProblems(400)
  async listRevisionChanges(
    @Param('id') id: string,
    @Param('revision') revision: string,
    @Asking() scope: Scope,
    @Query() query: RawQuery,
  ): Promise<ChangesAnswer> {
    const reader = new QueryReader(query);
    const since = reader.text('from', 20);
    reader.finish();
    const { from, to, items } = answer(await this.changes.run(scope, id, revision, since));
    return { ...wholeList(items), from, to };
  }
}
