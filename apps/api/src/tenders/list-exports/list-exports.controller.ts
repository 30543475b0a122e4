import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Scope } from '../../platform/access/scope';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse } from '../../platform/http/api-docs';
import { Asking, TenderDoor } from '../tender-access';
import { TenderExportDto } from '../tender-document.dto';
import { ListExports } from './list-exports.use-case';

@ApiTags('tenders')
@Controller('tenders/:id/exports')
export class ListExportsController {
  constructor(private readonly exports: ListExports) {}

  @Get()
  @Header('Cache-Control', 'private, no-store')
  @ApiOperation({ summary: 'What was exported, with the SHA-256 of each file, newest first' })
  @TenderDoor('tender.read')
  @ApiListResponse(TenderExportDto)
  async listExports(
    @Param('id') id: string,
    @Asking() scope: Scope,
  ): Promise<ListAnswer<TenderExportDto>> {
    return wholeList(answer(await this.exports.run(scope, id)));
  }
}
