import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { Asking, TenderDoor } from '../tender-access';
import { TenderRevisionDto } from '../tender-document.dto';
import { ReadRevision } from './read-revision.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/revisions/:revision')
export class ReadRevisionController {
  constructor(private readonly revisions: ReadRevision) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'A tender document as it was at one save' })
  @TenderDoor('tender.read')
  @ApiParam({ name: 'revision', schema: { type: 'integer', minimum: 1 } })
  @ApiOkResponse({ type: TenderRevisionDto })
  async readRevision(
    @Param('id') id: string,
    @Param('revision') revision: string,
    @Asking() scope: Scope,
  ): Promise<TenderRevisionDto> {
    return answer(await this.revisions.run(scope, id, revision));
  }
}
