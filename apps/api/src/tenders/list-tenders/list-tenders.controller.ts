import { Controller, Get, Header, Headers } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { SECRET_HEADER } from '../tender-access';
import { TenderSummaryDto } from '../tender-document.dto';
import { ListTenders } from './list-tenders.use-case';

@ApiTags('tenders')
@Controller('tenders')
export class ListTendersController {
  constructor(private readonly tenders: ListTenders) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'The tender documents that the secrets sent open, last saved first' })
  @ApiHeader({
    name: 'X-Tender-Secret',
    required: false,
    description: 'Secrets, comma-separated; at most 200. None opens nothing.',
  })
  @ApiListResponse(TenderSummaryDto)
  async listTenders(
    @Headers(SECRET_HEADER) secrets?: string,
  ): Promise<ListAnswer<TenderSummaryDto>> {
    return wholeList(await this.tenders.run(secrets ?? ''));
  }
}
