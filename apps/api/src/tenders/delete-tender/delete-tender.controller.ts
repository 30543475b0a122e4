import { Controller, Delete, Headers, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiIfMatch } from '../if-match';
import { readRevisionTag } from '../../platform/http/revision-tag';
import { Asking, TenderDoor } from '../tender-access';
import { DeleteTender } from './delete-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id')
export class DeleteTenderController {
  constructor(private readonly tenders: DeleteTender) {}

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Delete a tender document with its history and its record of exports' })
  @TenderDoor('tender.write')
  @ApiIfMatch()
  @ApiNoContentResponse({ description: 'Deleted.' })
  async deleteTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    const revision = answer(readRevisionTag(ifMatch));
    answer(await this.tenders.run({ id, scope, revision }));
  }
}
