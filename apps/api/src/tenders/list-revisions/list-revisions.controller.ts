import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems } from '../../platform/http/api-docs';
import { ApiTenderAccess, TenderSecret } from '../tender-access';
import { TenderRevisionSummaryDto } from '../tender-document.dto';
import { ListRevisions } from './list-revisions.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/revisions')
export class ListRevisionsController {
  constructor(private readonly revisions: ListRevisions) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Every save of a tender document, newest first' })
  @ApiTenderAccess()
  @ApiListResponse(TenderRevisionSummaryDto)
  @ApiProblems(404)
  async listRevisions(
    @Param('id') id: string,
    @TenderSecret() secret: string | undefined,
  ): Promise<ListAnswer<TenderRevisionSummaryDto>> {
    return wholeList(answer(await this.revisions.run(id, secret)));
  }
}
