import { Controller, Get, Query, Res } from '@nestjs/common';
import { Public } from '../../platform/access/access';
import { AcceptLanguage } from '../../platform/http/accept-language';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import {
  ApiLanguage,
  ApiListQuery,
  ApiListResponse,
  ApiProblems,
  ApiPublicRead,
} from '../../platform/http/api-docs';
import { requestLanguage } from '../../platform/http/language';
import { PublicAddress } from '../../platform/http/public-address';
import { PublicRead } from '../../platform/http/public-read';
import type { RawQuery } from '../../platform/http/query-reader';
import { atomFeed } from './atom-feed';
import { ApiChangesPeriod, readChangesQuery } from './changes-query';
import { ChangeDto } from './change.dto';
import { ListChanges } from './list-changes.use-case';

const GROUPS = 'Slugs of groups; each includes what lies below it. All when absent.';

@ApiTags('changes')
@Controller()
export class ListChangesController {
  constructor(
    private readonly changes: ListChanges,
    private readonly address: PublicAddress,
  ) {}

  @Get('changes')
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'What was decided, newest first' })
  @ApiListQuery('productGroup', GROUPS)
  @ApiChangesPeriod()
  @ApiLanguage()
  @ApiListResponse(ChangeDto)
  @ApiPublicRead()
  @ApiProblems(400)
  async listChanges(@Query() query: RawQuery): Promise<ListAnswer<ChangeDto>> {
    return wholeList(await this.changes.run(readChangesQuery(query)));
  }

  @Get('changes.atom')
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The same as an Atom feed' })
  @ApiListQuery('productGroup', GROUPS)
  @ApiChangesPeriod()
  @ApiLanguage()
  @ApiOkResponse({ content: { 'application/atom+xml': { schema: { type: 'string' } } } })
  @ApiPublicRead()
  @ApiProblems(400)
  async changesFeed(
    @Query() query: RawQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
    @AcceptLanguage() acceptLanguage?: string,
  ): Promise<string> {
    const changes = await this.changes.run(readChangesQuery(query));
    void reply.type('application/atom+xml; charset=utf-8');
    return atomFeed(changes, {
      language: requestLanguage(query['lang'], acceptLanguage),
      site: this.address.of(reply.request),
      self: this.address.of(reply.request) + reply.request.url,
    });
  }
}
