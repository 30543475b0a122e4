import { Controller, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiProblems } from '../../platform/http/api-docs';
import { CheckedBody } from '../../platform/http/checked-body';
import { ApiIfMatch } from '../if-match';
import { readRevisionTag, revisionTag } from '../../platform/http/revision-tag';
import { Asking, TenderDoor } from '../tender-access';
import { SaveTenderDto, TenderDocumentDto } from '../tender-document.dto';
import { SaveTender } from './save-tender.use-case';

@ApiTags('tenders')
@Controller('tenders/:id')
export class SaveTenderController {
  constructor(private readonly tenders: SaveTender) {}

  @Put()
  @ApiOperation({ summary: 'Save a tender document as a new revision' })
  @TenderDoor('tender.write')
  @ApiIfMatch()
  @ApiBody({ type: SaveTenderDto })
  @ApiOkResponse({ type: TenderDocumentDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(400, 409, 413, 415)
  async saveTender(
    @Param('id') id: string,
    @Asking() scope: Scope,
    @Headers('if-match') ifMatch: string | undefined,
    @CheckedBody(SaveTenderDto) body: SaveTenderDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocumentDto> {
    const revision = answer(readRevisionTag(ifMatch));
    const saved = answer(await this.tenders.run({ id, scope, revision }, body));
    void reply.headers({ ETag: revisionTag(saved.revision), 'Cache-Control': 'private, no-store' });
    return saved;
  }
}
