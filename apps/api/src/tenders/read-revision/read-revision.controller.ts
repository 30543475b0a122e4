import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { ApiTenderAccess, TenderSecret } from '../tender-access';
import { TenderRevisionDto } from '../tender-document.dto';
import { ReadRevision } from './read-revision.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/revisions/:revision')
export class ReadRevisionController {
  constructor(private readonly revisions: ReadRevision) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'A tender document as it was at one save' })
  @ApiTenderAccess()
  @ApiParam({ name: 'revision', schema: { type: 'integer', minimum: 1 } })
  @ApiOkResponse({ type: TenderRevisionDto })
  @ApiProblems(404)
  async readRevision(
    @Param('id') id: string,
    @Param('revision') revision: string,
    @TenderSecret() secret: string | undefined,
  ): Promise<TenderRevisionDto> {
    return answer(await this.revisions.run(id, secret, revision));
  }
}
