import { Controller, Get, Query, Res } from '@nestjs/common';
import { Public } from '../../platform/access/access';
import { AcceptLanguage } from '../../platform/http/accept-language';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type ListAnswer, wholeList } from '../../platform/http/answer';
import {
  ApiAsOf,
  ApiLanguage,
  ApiListQuery,
  ApiListResponse,
  ApiProblems,
  ApiPublicRead,
} from '../../platform/http/api-docs';
import { requestLanguage } from '../../platform/http/language';
import { PublicAddress } from '../../platform/http/public-address';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { calendar } from './calendar';
import { ListUpcoming } from './list-upcoming.use-case';
import { UpcomingDto } from './upcoming.dto';

const GROUPS = 'Slugs of groups; each includes what lies below it. All when absent.';

@ApiTags('changes')
@Controller()
export class ListUpcomingController {
  constructor(
    private readonly upcoming: ListUpcoming,
    private readonly address: PublicAddress,
  ) {}

  @Get('upcoming')
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'What will apply, from when, against what applies now' })
  @ApiListQuery('productGroup', GROUPS)
  @ApiAsOf()
  @ApiListResponse(UpcomingDto)
  @ApiPublicRead()
  @ApiProblems(400)
  async listUpcoming(@Query() query: RawQuery): Promise<ListAnswer<UpcomingDto>> {
    return wholeList(await this.read(query));
  }

  @Get('upcoming.ics')
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'The same as a calendar to subscribe to' })
  @ApiListQuery('productGroup', GROUPS)
  @ApiAsOf()
  @ApiLanguage()
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  @ApiPublicRead()
  @ApiProblems(400)
  async upcomingCalendar(
    @Query() query: RawQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
    @AcceptLanguage() acceptLanguage?: string,
  ): Promise<string> {
    const upcoming = await this.read(query);
    void reply.type('text/calendar; charset=utf-8');
    return calendar(upcoming, {
      language: requestLanguage(query['lang'], acceptLanguage),
      site: this.address.of(reply.request),
    });
  }

  private async read(query: RawQuery): Promise<readonly UpcomingDto[]> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    const productGroups = reader.list('productGroup');
    reader.finish();
    return this.upcoming.run(productGroups, asOf);
  }
}
