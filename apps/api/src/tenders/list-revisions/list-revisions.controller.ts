import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { Asking, TenderDoor } from '../tender-access';
import { TenderRevisionSummaryDto } from '../tender-document.dto';
import { ListRevisions } from './list-revisions.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/revisions')
export class ListRevisionsController {
  constructor(private readonly revisions: ListRevisions) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Every save of a tender document, newest first' })
  @TenderDoor('tender.read')
  @ApiListResponse(TenderRevisionSummaryDto)
  async listRevisions(
    @Param('id') id: string,
    @Asking() scope: Scope,
  ): Promise<ListAnswer<TenderRevisionSummaryDto>> {
    return wholeList(answer(await this.revisions.run(scope, id)));
  }
}
