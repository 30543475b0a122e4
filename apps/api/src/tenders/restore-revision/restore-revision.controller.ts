import { Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Scope } from '../../platform/access/scope';
import { answer } from '../../platform/http/answer';
import { ApiLanguage, ApiProblems } from '../../platform/http/api-docs';
import { requestLanguage } from '../../platform/http/language';
import type { RawQuery } from '../../platform/http/query-reader';
import { ApiIfMatch } from '../if-match';
import { readRevisionTag, revisionTag } from '../../platform/http/revision-tag';
import { Asking, TenderDoor } from '../tender-access';
import { TenderDocumentDto } from '../tender-document.dto';
import { RestoreRevision } from './restore-revision.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/revisions/:revision/restore')
export class RestoreRevisionController {
  constructor(private readonly revisions: RestoreRevision) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Save an earlier revision anew; its note says which, in the language asked for',
  })
  @TenderDoor('tender.write')
  @ApiParam({ name: 'revision', schema: { type: 'integer', minimum: 1 } })
  @ApiLanguage()
  @ApiIfMatch()
  @ApiOkResponse({ type: TenderDocumentDto, headers: { ETag: { schema: { type: 'string' } } } })
  @ApiProblems(409)
  async restoreRevision(
    @Param('id') id: string,
    @Param('revision') restored: string,
    @Asking() scope: Scope,
    @Req() { headers, query }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TenderDocumentDto> {
    const at = { id, scope, revision: answer(readRevisionTag(headers['if-match'])) };
    const language = requestLanguage((query as RawQuery)['lang'], headers['accept-language']);
    const saved = answer(await this.revisions.run(at, restored, language));
    void reply.headers({ ETag: revisionTag(saved.revision), 'Cache-Control': 'private, no-store' });
    return saved;
  }
}
