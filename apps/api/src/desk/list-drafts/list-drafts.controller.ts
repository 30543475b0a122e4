import { Controller, Get, Header } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LibraryMay, Who } from '../../platform/access/access';
import type { Principal } from '../../platform/access/principal';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { DraftSummaryDto } from '../draft.dto';
import { ListDrafts } from './list-drafts.use-case';

@ApiTags('desk')
@Controller('desk/drafts')
export class ListDraftsController {
  constructor(private readonly useCase: ListDrafts) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @LibraryMay('library.read')
  @ApiOperation({ summary: 'Every draft, last written first' })
  @ApiListResponse(DraftSummaryDto)
  async listDrafts(@Who() principal: Principal): Promise<ListAnswer<DraftSummaryDto>> {
    return wholeList(await this.useCase.run(principal));
  }
}
