import { Controller, Delete, Headers, HttpCode, Param } from '@nestjs/common';
import { ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
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
  @ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The revision last seen, as its ETag.',
    schema: { type: 'string', example: '"4"' },
  })
  @ApiNoContentResponse({ description: 'Deleted.' })
  @ApiProblems(412, 428)
  async deleteTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    const revision = answer(readRevisionTag(ifMatch));
    answer(await this.tenders.run({ id, scope, revision }));
  }
}
