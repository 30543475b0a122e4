import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../../platform/access/access';
import { answer } from '../../platform/http/answer';
import { ApiAsOf, ApiProblems, ApiPublicRead } from '../../platform/http/api-docs';
import { PublicRead } from '../../platform/http/public-read';
import { QueryReader, type RawQuery } from '../../platform/http/query-reader';
import { PackageDto } from '../list-packages/package.dto';
import { GetPackage } from './get-package.use-case';

@ApiTags('library')
@Controller('packages/:id')
export class GetPackageController {
  constructor(private readonly packages: GetPackage) {}

  @Get()
  @PublicRead()
  @Public()
  @ApiOperation({ summary: 'A package, with the versions that it holds on the day' })
  @ApiAsOf()
  @ApiOkResponse({ type: PackageDto })
  @ApiPublicRead()
  @ApiProblems(400, 404)
  async getPackage(@Param('id') id: string, @Query() query: RawQuery): Promise<PackageDto> {
    const reader = new QueryReader(query);
    const asOf = reader.day('asOf');
    reader.finish();
    return answer(await this.packages.run(id, asOf));
  }
}
