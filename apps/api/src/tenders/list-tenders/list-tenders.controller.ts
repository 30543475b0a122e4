import { Controller, Get, Header } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import type { Scope } from '../../platform/access/scope';
import { Asking } from '../tender-access';
import { TenderSummaryDto } from '../tender-document.dto';
import { ListTenders } from './list-tenders.use-case';

@ApiTags('tenders')
@Controller('tenders')
export class ListTendersController {
  constructor(private readonly tenders: ListTenders) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @Public()
  @ApiOperation({ summary: 'The tender documents that the secrets sent open, last saved first' })
  @ApiHeader({
    name: 'X-Tender-Secret',
    required: false,
    description: 'Secrets, comma-separated; at most 200. None opens nothing.',
  })
  @ApiListResponse(TenderSummaryDto)
  async listTenders(@Asking() scope: Scope): Promise<ListAnswer<TenderSummaryDto>> {
    return wholeList(await this.tenders.run(scope));
  }
}
