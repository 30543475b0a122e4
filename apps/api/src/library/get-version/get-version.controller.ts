import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiProblems, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { CriterionVersionDto } from '../resources/criterion-detail.dto';
import { ApiCriterionId } from '../resources/criterion-id';
import { GetVersion } from './get-version.use-case';

@ApiTags('library')
@Controller('criteria/:id/versions/:version')
export class GetVersionController {
  constructor(private readonly version: GetVersion) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'One version of a criterion' })
  @ApiCriterionId()
  @ApiParam({ name: 'version', schema: { type: 'integer', minimum: 1 } })
  @ApiOkResponse({ type: CriterionVersionDto })
  @ApiPublicRead()
  @ApiProblems(404)
  async getVersion(
    @Param('id') id: string,
    @Param('version') version: string,
  ): Promise<CriterionVersionDto> {
    return answer(await this.version.run(id, version));
  }
}
