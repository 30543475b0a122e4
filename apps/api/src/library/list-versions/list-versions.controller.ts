import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer, type ListAnswer, wholeList } from '../../platform/http/answer';
import { ApiListResponse, ApiProblems, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { ApiCriterionId } from '../resources/criterion-id';
import { VersionEntryDto } from '../resources/version-detail.dto';
import { ListVersions } from './list-versions.use-case';

@ApiTags('library')
@Controller('criteria/:id/versions')
export class ListVersionsController {
  constructor(private readonly versions: ListVersions) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'Every version of a criterion, oldest first' })
  @ApiCriterionId()
  @ApiListResponse(VersionEntryDto)
  @ApiPublicRead()
  @ApiProblems(404)
  async listVersions(@Param('id') id: string): Promise<ListAnswer<VersionEntryDto>> {
    return wholeList(answer(await this.versions.run(id)));
  }
}
