import { Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { Asking, TenderDoor } from '../tender-access';
import { TenderSummaryDto } from '../tender-document.dto';
import { ArchiveTenderDto } from './archive-tender.dto';
import { ArchiveTender } from './archive-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/archive')
export class ArchiveTenderController {
  constructor(private readonly tenders: ArchiveTender) {}

  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'Put a tender document into the archive, or take it back' })
  @TenderDoor('tender.write')
  @ApiBody({ type: ArchiveTenderDto })
  @ApiOkResponse({ type: TenderSummaryDto })
  @ApiProblems(400, 413, 415)
  async archiveTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @CheckedBody(ArchiveTenderDto) { archived }: ArchiveTenderDto,
  ): Promise<TenderSummaryDto> {
    return answer(await this.tenders.run(scope, id, archived));
  }
}
